/** The five faces of a 公文 (GB/T 9704-2012 5.2.2): 仿宋, 楷体, 黑体, 宋体, 小标宋. */
export type Role = 'fangsong' | 'kaiti' | 'heiti' | 'songti' | 'biaosong'

/** One parsed font face. Parsed once a process and shared by all reports. */
export interface Face {
  readonly name: string
  readonly parsed: ParsedFont
  /** Glyph and advance width (1/1000 em) of a code point; `undefined` when the face has none. */
  glyph(codePoint: number): Glyph | undefined
}

/**
 * What is read of the parser's font, in units of `unitsPerEm`. Written down here, because the types of the package
 * must not need those of a library that is bundled.
 */
export interface ParsedFont {
  readonly postscriptName: string
  readonly unitsPerEm: number
  readonly bbox: {
    readonly minX: number
    readonly minY: number
    readonly maxX: number
    readonly maxY: number
  }
  readonly italicAngle: number
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  /** The file and its table directory. */
  readonly stream: { readonly buffer: Uint8Array }
  readonly directory: {
    readonly tables: Record<string, { readonly offset: number; readonly length: number }>
  }
}

export interface Glyph {
  readonly id: number
  readonly advance: number
}

/** The faces at hand, with per-character fallback. */
export interface FontSet {
  /** The face that prints `codePoint` in `role`: the role's own, else the first fallback that has it. */
  pick(role: Role, codePoint: number): Face | undefined
}
