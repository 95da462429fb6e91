// The functions of the pipeline for programs: what they are given is looked at before anything is done with it.
import type { Aggregated, AggregateOptions } from './aggregate/aggregate.ts'
import { aggregate as addUp } from './aggregate/aggregate.ts'
import type { HandedFile } from './aggregate/handed.ts'
import type { UnitList } from './aggregate/unit-list.ts'
import {
  aggregateOptionsShape,
  buildOptionsShape,
  documentShape,
  handedFilesShape,
  inputShape,
  unitListShape,
} from './arguments/shapes.ts'
import type { Document } from './document/document.ts'
import { type BuildOptions, type BuildResult, build as buildReport } from './pipeline/build.ts'
import type { BuildInput, DataInput } from './pipeline/input.ts'
import { type Inspected, type InspectOptions, inspect as inspectReport } from './pipeline/inspect.ts'
import { type Prepared, type PrepareOptions, prepare as prepareReport } from './pipeline/prepare.ts'
import { type Rendered, type RenderOptions, render as renderDocument } from './pipeline/render.ts'

/**
 * One report's data → its documents: read and hold it against the rules (`inspect`), compose the document, write it.
 * What is wrong with the data comes back as findings, by position; then what was found of the outputs.
 */
export async function build(input: BuildInput | DataInput, options: BuildOptions = {}): Promise<BuildResult> {
  look(input, options)
  return buildReport(input, options)
}

/** One data file → its report and all that is wrong with it. */
export async function inspect(
  input: BuildInput | DataInput,
  options: InspectOptions = {},
): Promise<Inspected> {
  look(input, options)
  return inspectReport(input, options)
}

/** Everything up to the document: inspect, compose. */
export async function prepare(
  input: BuildInput | DataInput,
  options: PrepareOptions = {},
): Promise<Prepared> {
  look(input, options)
  return prepareReport(input, options)
}

/** The document in each format that is asked for. */
export async function render(document: Document, options: RenderOptions = {}): Promise<Rendered> {
  documentShape(document, 'document')
  buildOptionsShape(options, 'options')
  return renderDocument(document, options)
}

/**
 * Many units' files → the sum of their region as a data file, its addends, and what became of each unit. Files are
 * read one by one; of each its figures and findings are kept, not its text. Same list, files and days: same bytes.
 */
export async function aggregate(
  list: UnitList,
  files: AsyncIterable<HandedFile> | Iterable<HandedFile>,
  options: AggregateOptions,
): Promise<Aggregated> {
  unitListShape(list, 'list')
  handedFilesShape(files, 'files')
  aggregateOptionsShape(options, 'options')
  return addUp(list, files, options)
}

function look(input: unknown, options: unknown): void {
  inputShape(input, 'input')
  buildOptionsShape(options, 'options')
}
