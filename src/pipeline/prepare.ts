import { compose } from '../compose/compose.ts'
import type { Document } from '../document/document.ts'
import { hasErrors } from '../findings/finding.ts'
import { reportText } from '../locale/zh/report.ts'
import type { BuildInput, DataInput } from './input.ts'
import { type Inspected, type InspectOptions, inspect } from './inspect.ts'

export interface PrepareOptions extends InspectOptions {
  /** Build in spite of contradictions, with 草稿 on every page. */
  readonly draft?: boolean
}

export interface Prepared extends Inspected {
  /** Absent when the findings stop the build; then there are no outputs. */
  readonly document?: Document
  /** How many cells the data left out, so that they are 0. */
  readonly zeros: number
}

/** Everything up to the document: inspect, compose. */
export async function prepare(
  input: BuildInput | DataInput,
  options: PrepareOptions = {},
): Promise<Prepared> {
  const inspected = await inspect(input, options)
  const { read } = inspected
  const contradicts = hasErrors(inspected.findings)
  if (!read || (contradicts && !options.draft)) return { ...inspected, zeros: 0 }
  const document = compose(read.report, contradicts ? reportText.stamp : undefined)
  return { ...inspected, document, zeros: read.report.zeros }
}
