import { type BuildOptions, type Output, type Prepared, prepare, render } from '../build.ts'
import type { Finding } from '../findings/finding.ts'
import { printFindings } from '../findings/print-findings.ts'
import type { BuildInput } from '../input.ts'
import { cli } from '../locale/zh/cli.ts'
import { linesOf } from '../source/source.ts'
import { type ManifestEntry, manifestEntry } from './manifest.ts'
import type { Terminal } from './terminal.ts'
import { writeOutputs } from './write-outputs.ts'

/** Builds one data file into a folder, and tells what came of it. */
export async function buildFile(
  input: BuildInput,
  folder: string,
  options: BuildOptions,
  overwrite: boolean,
  terminal: Terminal,
): Promise<ManifestEntry> {
  const started = performance.now()
  const prepared = await prepare(input, options)
  const { source, otherSources, document, read } = prepared
  const {
    outputs,
    findings: found,
    sources,
  } = document ? await render(document, options) : { outputs: [], findings: [], sources: [] }
  const findings = [...prepared.findings, ...found]
  const grave = findings.filter(({ severity }) => severity !== 'info')
  if (grave.length > 0) {
    const lines = linesOf([source, ...otherSources, ...sources])
    terminal.err(`${printFindings(grave, { path: input.path, lines, colour: terminal.colour })}\n`)
  }
  const paths = document ? await writeOutputs(folder, outputs, overwrite) : []
  const milliseconds = performance.now() - started
  terminal.err(cli.done.summary(input.path, summary(prepared, findings, outputs, milliseconds)))
  const canBeForced = findings.every(({ stage }) => stage === 'consistency')
  if (!document && canBeForced) terminal.err(cli.done.forceHint)
  return manifestEntry(input, read?.report.format.id, findings, outputs, paths)
}

function summary(
  { document, accepted, zeros }: Prepared,
  findings: readonly Finding[],
  outputs: readonly Output[],
  milliseconds: number,
): readonly string[] {
  const { done } = cli
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length
  const errors = count('error')
  const formats = outputs.map(({ format }) => format)
  return [
    formats.length > 0 ? done.built(formats, milliseconds) : done.stopped,
    ...(document?.stamp && formats.length > 0 ? [done.draft] : []),
    ...(errors > 0 ? [done.errors(errors)] : []),
    ...(count('warning') > 0 ? [done.warnings(count('warning'))] : []),
    ...(count('info') > 0 ? [done.infos(count('info'))] : []),
    ...(accepted.length > 0 ? [done.accepted(accepted.length)] : []),
    ...(zeros > 0 ? [done.zeros(zeros)] : []),
  ]
}
