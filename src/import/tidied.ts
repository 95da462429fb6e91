/** Spaces of any kind are single and stand only between words; what is not seen is gone. */
export function tidied(text: string): string {
  return text
    .replaceAll(/[\p{Cf}\p{Co}]/gu, '')
    .replaceAll(/[\s\p{Zs}]+/gu, ' ')
    .trim()
}
