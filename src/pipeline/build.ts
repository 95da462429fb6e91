import type { BuildInput, DataInput } from './input.ts'
import { type Prepared, type PrepareOptions, prepare } from './prepare.ts'
import { type Output, type RenderOptions, render } from './render.ts'

export interface BuildOptions extends PrepareOptions, RenderOptions {}

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
  const { outputs, findings, sources } = await render(prepared.document, options)
  return {
    ...prepared,
    otherSources: [...prepared.otherSources, ...sources],
    findings: [...prepared.findings, ...findings],
    outputs,
  }
}
