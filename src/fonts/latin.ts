import type { Role } from './role.ts'

/** Where letters and digits come from the Latin face: text, tables and page numbers, not titles and headings in 黑体. */
const WITH_LATIN: ReadonlySet<Role> = new Set(['fangsong', 'kaiti', 'songti'])

/** Whether a character is of the Latin face's in this role: ASCII, and letters with marks as names and Pinyin have them. */
export function isLatinIn(role: Role, codePoint: number): boolean {
  return WITH_LATIN.has(role) && isLatin(codePoint)
}

function isLatin(codePoint: number): boolean {
  if (codePoint <= 0x7e) return codePoint >= 0x20
  return codePoint >= 0xc0 && codePoint <= 0x24f && codePoint !== 0xd7 && codePoint !== 0xf7
}
