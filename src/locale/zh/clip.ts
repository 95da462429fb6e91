/** The beginning of a text that is too long to be said, of `most` characters. */
export function clipped(text: string, most: number): string {
  const characters = [...text]
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text
}
