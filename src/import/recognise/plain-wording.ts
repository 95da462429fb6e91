/** Wording without width, spaces and punctuation, numbers kept. */
export function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\p{P}]/gu, '')
}
