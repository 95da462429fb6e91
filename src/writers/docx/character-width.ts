/** Width of `text` in characters: Latin letters and digits take half of one. */
export function characterWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character <= '\u007e' ? 0.5 : 1), 0)
}
