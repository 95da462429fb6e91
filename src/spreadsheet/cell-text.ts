import { escaped } from '../container/write-xml.ts'

/**
 * Text in a sheet (ECMA-376 22.9.2.19): what XML cannot hold is written `_x0001_`, and a text that looks so already
 * begins with `_x005F_`.
 */
export function cellText(text: string): string {
  const said = text.replaceAll(/_(?=x[0-9a-f]{4}_)|(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/giu, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
  })
  return escaped(said)
}

/** The text that was written so. */
export function readCellText(written: string): string {
  return written.replaceAll(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
