import type { FilledWorkbook } from '../../protocol/proposed.ts'

/** Between the start page and the file's: a filled-in workbook that was dropped there. */

const keyOf = (file: string) => `workbook ${file}`

/** Says whether the browser has taken it: it does not keep one of several megabytes. */
export function leaveWorkbook(file: string, { name, bytes }: FilledWorkbook): boolean {
  try {
    sessionStorage.setItem(keyOf(file), JSON.stringify({ name, bytes }))
    return true
  } catch {
    return false
  }
}

/** It is given once. */
export function leftWorkbook(file: string): FilledWorkbook | undefined {
  const left = sessionStorage.getItem(keyOf(file))
  sessionStorage.removeItem(keyOf(file))
  return left === null ? undefined : (JSON.parse(left) as FilledWorkbook)
}
