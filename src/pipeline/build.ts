import type { AttachedFile } from '../document/attached-file.ts'
import { asFile, type BuildInput, type DataInput } from './input.ts'
import { placeCharacters } from './place-characters.ts'
import { type Prepared, type PrepareOptions, prepare } from './prepare.ts'
import { type Output, type RenderOptions, render } from './render.ts'

export interface BuildOptions extends PrepareOptions, RenderOptions {
  /** Put the data file into the OFD. */
  readonly attach?: boolean
}

export interface BuildResult extends Prepared {
  /** Nothing, or what was made of the formats asked for. */
  readonly outputs: readonly Output[]
}

/**
 * One report's data → its documents: read and hold it against the rules (`inspect`), compose the document, write it.
 * What is wrong with the data comes back as findings, by position; then what was found of the outputs.
 */
export async function build(input: BuildInput | DataInput, options: BuildOptions = {}): Promise<BuildResult> {
  const prepared = await prepare(input, options)
  if (!prepared.document) return { ...prepared, outputs: [] }
  const attached = options.attach ? { attached: fileOf(input) } : {}
  const { outputs, findings, sources } = await render(prepared.document, { ...options, ...attached })
  const { read, source } = prepared
  const placed = read ? placeCharacters(findings, read.report, source) : findings
  return {
    ...prepared,
    otherSources: [...prepared.otherSources, ...sources],
    findings: [...prepared.findings, ...placed],
    outputs,
  }
}

/** The data file, to be handed on. */
function fileOf(input: BuildInput | DataInput): AttachedFile {
  const { path, bytes } = asFile(input)
  return { name: path.replace(/^.*[\\/]/, ''), bytes }
}
