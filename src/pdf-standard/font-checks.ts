import type { Checks, Place } from './check.ts'
import { nameOf, Stream } from './pdf-object.ts'
import { entry } from './pdf-reader.ts'
import type { ParsedPdf, UsedFont } from './subject.ts'

/** Matterhorn checkpoints 10 and 31: every character shown is in its font, as wide as it says, and copies as text. */
export const fontChecks: Checks = {
  '10-001': eachCode(({ unicode }, code) => unicode !== undefined && unicode.get(code) === undefined),
  '31-004': eachFont(({ file }, { descendant }) => {
    const map = entry(file, descendant, 'CIDToGIDMap')
    return map !== null && !(map instanceof Stream) && nameOf(map) !== 'Identity'
  }),
  '31-005': eachFont((_, { descendant }) => !descendant?.has('CIDToGIDMap')),
  '31-009': eachFont((_, { program }) => program === undefined),
  '31-011': eachCode(({ program, glyphOf }, code) => {
    const glyph = glyphOf(code)
    return program !== undefined && glyph !== undefined && !program.isWhole(glyph)
  }),
  '31-014': eachFont((_, font) => cidSetDiffers(font, true)),
  '31-015': eachFont((_, font) => cidSetDiffers(font, false)),
  '31-016': eachCode(({ program, glyphOf, width }, code) => {
    const glyph = glyphOf(code)
    if (!program || glyph === undefined || glyph >= program.glyphs) return false
    return Math.abs(program.advance(glyph) - width(code)) > 1
  }),
  '31-027': eachFont((_, { unicode }) => unicode === undefined),
  '31-028': eachText((text) => text.includes('\0')),
  '31-029': eachText((text) => /[\ufeff\ufffe]/.test(text)),
  '31-030': eachCode(({ glyphOf }, code) => glyphOf(code) === 0),
  '6.2.11.7-3': eachCode(({ unicode }, code) => /\p{Co}/u.test(unicode?.get(code) ?? '')),
}

type Font = UsedFont['font']

function eachFont(isBroken: (parsed: ParsedPdf, font: Font) => boolean) {
  return (parsed: ParsedPdf): readonly Place[] =>
    parsed.fonts.filter(({ font }) => isBroken(parsed, font)).map(({ font }) => ({ name: font.name }))
}

function eachCode(isBroken: (font: Font, code: number) => boolean) {
  return ({ fonts }: ParsedPdf): readonly Place[] =>
    fonts.flatMap(({ font, codes }) =>
      [...codes]
        .filter(([code]) => isBroken(font, code))
        .map(([code, page]) => ({ page, name: font.unicode?.get(code) || font.name })),
    )
}

function eachText(isBroken: (text: string) => boolean) {
  return ({ fonts }: ParsedPdf): readonly Place[] =>
    fonts
      .filter(({ font }) => [...(font.unicode?.values() ?? [])].some(isBroken))
      .map(({ font }) => ({ name: font.name }))
}

/** A list of characters must be complete if there is one; `missing` asks for those it lacks, else for those too many. */
function cidSetDiffers({ cidSet, program, glyphOf }: Font, missing: boolean): boolean {
  if (!cidSet || !program) return false
  const length = Math.max(cidSet.length * 8, program.glyphs)
  for (let cid = 0; cid < length; cid++) {
    const isListed = (((cidSet[cid >> 3] ?? 0) >> (7 - (cid & 7))) & 1) === 1
    const glyph = glyphOf(cid)
    const isThere = glyph !== undefined && glyph < program.glyphs && (cid === 0 || glyph > 0)
    if (isListed !== isThere && isThere === missing) return true
  }
  return false
}
