// The functions of the pipeline for programs: what they are given is looked at before anything is done with it.
import { type Aggregated, type AggregateOptions, aggregate as addUp } from './aggregate/aggregate.ts'
import type { HandedFile } from './aggregate/handed.ts'
import type { UnitList } from './aggregate/unit-list.ts'
import {
  aggregateOptionsShape,
  handedFileShape,
  handedFilesShape,
  unitListShape,
} from './arguments/aggregate.ts'
import { withAnswersLookedAt } from './arguments/answers.ts'
import { buildOptionsShape, documentShape, inputShape } from './arguments/shapes.ts'
import type { Document } from './document/document.ts'
import { type BuildOptions, type BuildResult, build as buildReport } from './pipeline/build.ts'
import type { BuildInput, DataInput } from './pipeline/input.ts'
import { type Inspected, type InspectOptions, inspect as inspectReport } from './pipeline/inspect.ts'
import { type Prepared, type PrepareOptions, prepare as prepareReport } from './pipeline/prepare.ts'
import { type Rendered, type RenderOptions, render as renderDocument } from './pipeline/render.ts'

/** One data file → its report and all that is wrong with it. */
export const inspect = looking<InspectOptions, Inspected>(inspectReport)

/** Everything up to the document: inspect, compose. */
export const prepare = looking<PrepareOptions, Prepared>(prepareReport)

/**
 * One report's data → its documents: read and hold it against the rules (`inspect`), compose the document, write it.
 * What is wrong with the data comes back as findings, by position; then what was found of the outputs.
 */
export const build = looking<BuildOptions, BuildResult>(buildReport)

/** A stage of the pipeline that looks at its arguments first. */
function looking<Options, Result>(
  stage: (input: BuildInput | DataInput, options?: Options) => Promise<Result>,
): typeof stage {
  return async (input, options) => {
    inputShape(input, 'input')
    buildOptionsShape(options, 'options')
    return stage(withAnswersLookedAt(input, 'input'), options)
  }
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
  return addUp(list, eachLookedAt(files), options)
}

async function* eachLookedAt(
  files: AsyncIterable<HandedFile> | Iterable<HandedFile>,
): AsyncGenerator<HandedFile> {
  let at = 0
  for await (const file of files) {
    const name = `files[${at++}]`
    handedFileShape(file, name)
    yield 'unread' in file ? file : withAnswersLookedAt(file, name)
  }
}
