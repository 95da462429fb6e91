import { createRequire } from 'node:module'

/** What the tests ask of fontkit, the second reader of fonts that ours is compared with. */
export interface FontkitFont {
  readonly postscriptName: string
  readonly version: string
  readonly unitsPerEm: number
  readonly numGlyphs: number
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly italicAngle: number
  readonly bbox: {
    readonly minX: number
    readonly minY: number
    readonly maxX: number
    readonly maxY: number
  }
  readonly characterSet: readonly number[]
  readonly 'OS/2': { readonly fsType: { readonly noEmbedding: boolean } }
  hasGlyphForCodePoint(codePoint: number): boolean
  glyphForCodePoint(codePoint: number): FontkitGlyph
  getGlyph(id: number): FontkitGlyph
  layout(text: string): { readonly advanceWidth: number }
}

interface FontkitGlyph {
  readonly id: number
  readonly advanceWidth: number
  readonly path: { toSVG(): string }
}

/** It comes with pdfkit, so it is looked for from there. */
const fromPdfkit = createRequire(createRequire(import.meta.url).resolve('pdfkit'))
const { create }: { create(bytes: Buffer): FontkitFont } = fromPdfkit('fontkit')

export function openWithFontkit(bytes: Uint8Array): FontkitFont {
  return create(Buffer.from(bytes))
}
