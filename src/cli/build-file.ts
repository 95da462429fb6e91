import type { Finding } from '../findings/finding.ts'
import { foremost } from '../findings/foremost.ts'
import { printFindings } from '../findings/print-findings.ts'
import { isContradiction } from '../findings/registry.ts'
import { cli } from '../locale/zh/cli.ts'
import { type BuildOptions, type BuildResult, build } from '../pipeline/build.ts'
import type { BuildInput } from '../pipeline/input.ts'
import { sha256 } from '../source/sha256.ts'
import { linesOf } from '../source/source.ts'
import { LIMIT } from './inspect-options.ts'
import type { ManifestEntry, ManifestFile } from './manifest.ts'
import type { Terminal } from './terminal.ts'
import { watched } from './watched-input.ts'
import { writeOutputs } from './write-outputs.ts'

/** Where the outputs of a report go. */
interface Target {
  readonly folder: string
  /** Whether what a person edited may be written over. */
  mayOverwrite(existing: Uint8Array): boolean
  /** Say nothing when all went well. */
  readonly quiet: boolean
  /** See `ManifestEntry`. */
  readonly made: string
  /** Identities of the files that the command was given, besides what the data file names: none is written over. */
  readonly inputs: ReadonlySet<string>
}

/** Builds one data file into a folder, and tells what came of it. */
export async function buildFile(
  given: BuildInput,
  { folder, mayOverwrite, quiet, made, inputs }: Target,
  options: BuildOptions,
  terminal: Terminal,
): Promise<ManifestEntry> {
  const started = performance.now()
  const { input, read: hashes } = watched(given)
  const result = await build(input, options)
  const { source, otherSources, document, read, findings } = result
  const grave = findings.filter(({ severity }) => severity !== 'info')
  if (grave.length > 0) {
    const lines = linesOf([source, ...otherSources])
    const shown = foremost(grave, LIMIT)
    const more = grave.length > LIMIT ? `\n\n${cli.done.hidden(grave.length - LIMIT)}` : ''
    terminal.err(`${printFindings(shown, { path: input.path, lines, colour: terminal.colour })}${more}\n`)
  }
  const tell = terminal.err
  const others = { inputs: hashes.keys(), otherInputs: inputs, tell }
  const { paths, kept } = document
    ? await writeOutputs(folder, result.outputs, mayOverwrite, others)
    : { paths: new Map<string, string>(), kept: [] }
  const milliseconds = performance.now() - started
  const isWritten = ({ name }: { readonly name: string }) => paths.has(name)
  const outputs = result.outputs.filter(isWritten)
  const pictures = result.outputs.flatMap(({ pictures = [] }) => pictures).filter(isWritten)
  if (kept.length > 0) {
    const edited = kept.map(({ path }) => path)
    tell(paths.size > 0 ? cli.files.editedOnly(edited) : cli.files.edited(edited))
  }
  if ((!quiet || !document || grave.length > 0) && (paths.size > 0 || kept.length === 0))
    terminal.err(cli.done.summary(input.path, summary({ ...result, outputs }, milliseconds)))
  const captions = pictures.map(({ caption }) => caption)
  const pictured = pictures.flatMap(({ name }) => paths.get(name) ?? [])
  if (pictures.length > 0 && !quiet) terminal.err(cli.done.pictures(captions, pictured))
  const canBeDraft = findings.every(({ rule }) => isContradiction(rule))
  if (!document && canBeDraft) terminal.err(cli.done.draftHint)
  return {
    data: input.path,
    sha256: sha256(input.bytes),
    edition: read?.report.form.id ?? null,
    findings,
    outputs: outputs.map(({ format, name, bytes, milliseconds }) => ({
      format,
      ...manifestFile(paths.get(name), bytes),
      milliseconds: Math.round(milliseconds * 10) / 10,
    })),
    pictures: pictures.map(({ name, bytes }) => manifestFile(paths.get(name), bytes)),
    ...(kept.length > 0 ? { kept: kept.map(({ path, bytes }) => manifestFile(path, bytes)) } : {}),
    made,
    inputs: Object.fromEntries(hashes),
  }
}

function manifestFile(path = '', bytes: Uint8Array): ManifestFile {
  return { path, bytes: bytes.length, sha256: sha256(bytes) }
}

function summary(
  { document, accepted, zeros, findings, outputs }: BuildResult,
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
