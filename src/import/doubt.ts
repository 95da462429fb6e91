/** Something that a person has to look at: what stood in the source, and what was made of it. */
export interface Doubt {
  /** Address, key or own table that it is about; absent: the file as a whole. */
  readonly address?: string
  /** Where it stood. */
  readonly place?: SourcePlace
  /** One sentence: what stood there, what was made of it, why. */
  readonly message: string
}

/** A row of a table of the source, and which of its figures, counted from 1. */
export interface SourcePlace {
  readonly table: number
  readonly row?: number
  readonly cell?: number
}
