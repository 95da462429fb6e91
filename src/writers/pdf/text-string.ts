const ASCII = /^[\x20-\x7e]*$/u

/** Text as PDF writes it (ISO 32000-1 7.9.2.2): ASCII as it is, anything else in UTF-16 with its mark. */
export function textString(text: string): string {
  if (ASCII.test(text)) return `(${text.replace(/[()\\]/gu, '\\$&')})`
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`
}
