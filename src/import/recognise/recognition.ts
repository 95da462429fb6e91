import type { DataContent } from '../../data-file/content.ts'
import type { Form } from '../../form/form.ts'
import type { Doubt, SourcePlace } from '../doubt.ts'
import type { LooseTable } from '../loose.ts'
import type { PictureFile } from './shown-pictures.ts'

export interface RecogniseOptions {
  /** Those that a report may follow; the national ones have a first year. */
  readonly formats: readonly Form[]
  /** The form that is said; it is not asked which fits best. */
  readonly form?: { readonly form: Form; readonly name: string }
  /** One's own form that reports are expected to follow; it is taken where another fits no better. */
  readonly usual?: Form
  readonly year?: number
  readonly agency?: string
  /** Whether pictures that the source brings along become files; else they are only told of. */
  readonly keepsPictures?: boolean
  /** Whether the figures of the form alone are wanted: pictures are not told of. */
  readonly isForFigures?: boolean
  /** Name of the source, for the head of the file. */
  readonly source: string
  schemaFile(form: Form): string
}

export interface Recognised {
  readonly content: DataContent
  readonly agency: string
  readonly year: number
  readonly doubts: readonly Doubt[]
  /** Sections whose table the form has and the source has not. */
  readonly missingTables: readonly string[]
  /** Sections of prose of which the source has no text. */
  readonly missingProse: readonly string[]
  /** Texts of the source that are not in the data file. */
  readonly dropped: readonly string[]
  /** Files that the data file names. */
  readonly pictures: readonly PictureFile[]
  /** Where each figure of the form stood. */
  readonly places: ReadonlyMap<string, SourcePlace>
  readonly tables: readonly LooseTable[]
}

/** Why a source gives no data file. */
export type Refusal =
  | 'not-a-report'
  | 'only-pictures'
  | 'several-reports'
  | 'no-year'
  | 'year-too-early'
  | 'no-agency'
  | 'no-agency-no-year'
  | 'form-unlike'

export interface Refused {
  readonly kind: 'refused'
  readonly refusal: Refusal
  readonly found: readonly string[]
}

export type Recognition = { readonly kind: 'recognised'; readonly recognised: Recognised } | Refused

export function refused(refusal: Refusal, found: readonly string[] = []): Refused {
  return { kind: 'refused', refusal, found }
}
