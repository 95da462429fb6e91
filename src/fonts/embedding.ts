/**
 * What the maker of a font allows, OS/2 `fsType`: anything, embedding in documents that may be edited or only viewed and
 * printed; or what we cannot keep to: no embedding, no subsets, no outlines.
 */
export type Embedding =
  | 'installable'
  | 'editable'
  | 'preview-print'
  | 'restricted'
  | 'no-subsetting'
  | 'bitmap-only'

/** Bits of the licence; where several are set the least restrictive holds. */
const RESTRICTED = 0x0002
const PREVIEW_PRINT = 0x0004
const EDITABLE = 0x0008
const NO_SUBSETTING = 0x0100
const BITMAP_ONLY = 0x0200

export function embeddingOf(fsType: number): Embedding {
  const may = fsType & (PREVIEW_PRINT | EDITABLE)
  if (may === 0 && fsType & RESTRICTED) return 'restricted'
  if (fsType & BITMAP_ONLY) return 'bitmap-only'
  if (fsType & NO_SUBSETTING) return 'no-subsetting'
  if (may & EDITABLE) return 'editable'
  return may ? 'preview-print' : 'installable'
}

/** Whether a PDF or an OFD may hold a part of the font. */
export function mayEmbed(embedding: Embedding): boolean {
  return embedding === 'installable' || embedding === 'editable' || embedding === 'preview-print'
}
