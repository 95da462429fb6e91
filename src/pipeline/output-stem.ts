import type { Document } from '../document/document.ts'
import { fileStem } from '../document/file-stem.ts'
import { outputText } from '../locale/zh/output.ts'

/** What the outputs of a report are called, without extension. No draft has the name of a finished report. */
export function outputStem({ title, stamp }: Pick<Document, 'title' | 'stamp'>): string {
  const stem = fileStem(title)
  return stamp === undefined ? stem : outputText.stamped(stem, stamp)
}
