import type { Form } from '../form/form.ts'

/** What a data file is to hold. */
export interface DataContent {
  /** The form, with the rows that are added under 增行. */
  readonly form: Form
  /** The schema that an editor reads the file by, as a path from the file. */
  readonly schemaFile: string
  /** Comments at the head of the file, a line each. */
  readonly head: readonly string[]
  /** What the file says of the report before its sections, in order; a string is a comment. */
  readonly fields: readonly (Field | string)[]
  /** The sections that the file has, by name: prose, or the table's words and cells. */
  readonly sections: ReadonlyMap<string, SectionContent>
  readonly ownTables: readonly OwnTableContent[]
  readonly illustrations?: readonly IllustrationContent[]
  /** Lines that are taken over from another data file, at the end. */
  readonly asTheyStand?: readonly string[]
  /** Comments that stand over the line of an address, a key or an own table or illustration (`附表.<title>`, `附图.<title>`). */
  readonly comments: ReadonlyMap<string, readonly string[]>
}

/** A key and its value; without one the key is left to be filled in. */
export interface Field {
  readonly key: string
  readonly value: FieldValue
  /** What stands after it on its line. */
  readonly remark?: string
  /** The whole line is a comment: to be taken up by whoever needs it. */
  readonly off?: true
}

export type FieldValue = string | number | readonly string[] | readonly Field[] | undefined

export interface SectionContent {
  /** Over the section's own heading line: what the section must speak of. */
  readonly remarks?: readonly string[]
  /** Paragraphs; of a table section, none. */
  readonly prose?: readonly string[]
  readonly table?: TableContent
}

export interface TableContent {
  /** 填报, 表前, 表后, 表注. */
  readonly words: readonly Field[]
  /** The cells by address. What is not there is left out of the file. */
  readonly cells: ReadonlyMap<string, CellContent>
}

export interface CellContent {
  /** As it is typed in the file: a number, a quoted amount; `null` is a blank cell. */
  readonly typed: string | null
  /** 注 */
  readonly note?: string
}

/** 附表. */
export interface OwnTableContent {
  readonly title: string
  readonly corner?: string
  readonly unit?: string
  readonly columns: readonly OwnColumn[]
  readonly rows: readonly OwnRow[]
  readonly note?: string
  /** The section that it follows; absent: at the end. */
  readonly place?: string
}

export interface OwnColumn {
  readonly name: string
  readonly columns: readonly OwnColumn[]
}

export interface OwnRow {
  readonly name: string
  /** In the order of the columns' leaves. */
  readonly cells: readonly CellContent[]
  readonly rows: readonly OwnRow[]
}

/** 附图: a picture. */
export interface IllustrationContent {
  readonly title: string
  /** Path from the data file. */
  readonly file: string
  /** Left to be written when it is absent. */
  readonly description?: string
  /** The section that it follows. */
  readonly place: string
}
