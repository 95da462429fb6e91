import { writeDataFile } from '../data-file/write-data-file.ts'
import type { LooseDocument } from './loose.ts'
import { recognise } from './recognise/recognise.ts'
import type { Recognised, RecogniseOptions, Refusal } from './recognise/recognition.ts'

export type Imported =
  | { readonly kind: 'imported'; readonly text: string; readonly recognised: Recognised }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly found: readonly string[] }

/** A document of any container → a data file. */
export function importReport(source: LooseDocument, options: RecogniseOptions): Imported {
  const recognition = recognise(source, options)
  if (recognition.kind === 'refused') return recognition
  const { recognised } = recognition
  return { kind: 'imported', text: writeDataFile(recognised.content), recognised }
}
