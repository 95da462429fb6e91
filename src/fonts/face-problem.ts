import type { Embedding } from './embedding.ts'
import type { Use } from './role.ts'

/** What keeps a face that was asked for from being used, or should be known of it. */
export type FaceProblem =
  /** There are no fonts, or none that can be read. */
  | { readonly kind: 'none'; readonly folders: readonly string[] }
  /** No font has the names of this use. */
  | { readonly kind: 'missing'; readonly use: Use }
  /** The licence forbids to put it in a PDF or an OFD as we do. */
  | { readonly kind: 'not-embeddable'; readonly use: Use; readonly face: FaceInFile }
  /** The licence allows what it is in to be viewed and printed, not edited. */
  | { readonly kind: 'preview-print'; readonly use: Use; readonly face: FaceInFile }
  /** It has outlines that we do not embed, or none. */
  | { readonly kind: 'not-truetype'; readonly use: Use; readonly face: FaceInFile }
  /** It cannot be opened at all. */
  | { readonly kind: 'broken'; readonly use: Use; readonly face: FaceInFile }
  /** Some of its glyphs are broken, or its sums differ. */
  | { readonly kind: 'damaged'; readonly use: Use; readonly face: FaceInFile }
  /** Files that are no fonts, or whose names cannot be read. */
  | { readonly kind: 'unreadable'; readonly files: readonly string[] }

export interface FaceInFile {
  readonly family: string
  readonly file: string
  readonly embedding: Embedding
}
