/**
 * A document as a reader finds it, whatever container it came in: paragraphs, tables as logical grids, pictures, in
 * reading order. It knows nothing of forms.
 */
export interface LooseDocument {
  /** What the container says of itself: a page's `title`, its meta tags. */
  readonly properties: ReadonlyMap<string, string>
  readonly blocks: readonly LooseBlock[]
  /** What further files of the same report hold: it follows the text, above nothing of its foot. */
  readonly annexes?: readonly LooseBlock[]
  /** The container is an old one, of which not all is understood: what nothing confirms is doubtful. */
  readonly isRough?: true
  /** Things that were passed over on purpose, by what they are. */
  readonly passedOver: readonly PassedOver[]
}

export interface PassedOver {
  readonly what: 'deleted' | 'hidden'
  readonly text: string
}

export type LooseBlock = LooseParagraph | LooseTable | LoosePicture

/** What a block stands in: nested elements of a page. Other containers have one for all. */
export interface Container {
  readonly parent?: Container
  readonly depth: number
}

export interface LooseParagraph {
  readonly kind: 'paragraph'
  /** Spaces are single, none at the ends. */
  readonly text: string
  readonly within: Container
  readonly align?: 'center' | 'right'
  /** A heading by its tag or style, 1 the highest. */
  readonly level?: number
  /** How large its characters are, points; where a page says it. */
  readonly size?: number
  /** A line break, not the end of a paragraph, stands before it. */
  readonly continues?: true
}

export interface LooseTable {
  readonly kind: 'table'
  readonly within: Container
  readonly caption: readonly string[]
  /** The cells in reading order; every slot of the grid is owned by one at most. */
  readonly cells: readonly LooseCell[]
  /** Whether columns are known; in plain text a row may be all that is told, or nothing. */
  readonly hasRows: boolean
  /** Counted from 1, for people. */
  readonly number: number
}

export interface LooseCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  /** Line ends where the cell has them. */
  readonly text: string
}

/** A picture or a chart. */
export interface LoosePicture {
  readonly kind: 'picture'
  readonly within: Container
  /** The line that names it, where the container marks it as such. */
  readonly name?: string
  /** What is said of it to those who do not see it. */
  readonly caption: string
  /** The picture itself, if the file brings it along and every output can show it. */
  readonly image?: LooseImage
}

export interface LooseImage {
  readonly extension: 'png' | 'jpg'
  readonly bytes: Uint8Array
}

/** A file that cannot be read as a report's; the reason is a finding. */
export class Unreadable extends Error {
  readonly reason: UnreadableReason

  constructor(reason: UnreadableReason) {
    super(reason)
    this.reason = reason
  }
}

export type UnreadableReason =
  | 'empty'
  | 'picture'
  | 'archive'
  | 'too-large'
  | 'too-deep'
  | 'damaged'
  | 'encrypted'
  | 'old-office'
  | 'rich-text'
  | 'open-document'
  | 'no-text'
  | 'data-file'
  | 'for-programs'
  | 'unknown-kind'
  | 'undecodable'
