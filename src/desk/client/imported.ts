/** Between the start page and the file's: what was imported into it, until the notice of it is closed. */

const keyOf = (file: string) => `imported ${file}`

/** `source`: what the file of others is called. */
export function markImported(file: string, source: string): void {
  sessionStorage.setItem(keyOf(file), source)
}

export function importedFrom(file: string): string | undefined {
  return sessionStorage.getItem(keyOf(file)) ?? undefined
}

export function forgetImported(file: string): void {
  sessionStorage.removeItem(keyOf(file))
}
