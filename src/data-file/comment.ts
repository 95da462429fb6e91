/** A line of a comment; text of somebody else cannot end it. */
export function comment(text: string): string {
  return text === '' ? '#' : `# ${text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')}`
}
