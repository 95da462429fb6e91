import type { Finding } from '../findings/finding.ts'
import { visibleLine } from '../locale/visible.ts'
import type { OutputFormat } from '../pipeline/formats.ts'
import { version } from '../version.ts'

/** The first line: who made the manifest, and all the data files that it is to tell of. */
export interface ManifestHead {
  readonly version: string
  /** Which part of the files of a command this is, of how many. */
  readonly shard?: readonly [index: number, count: number]
  readonly files: readonly string[]
}

/** What became of one data file. */
export interface ManifestEntry {
  readonly data: string
  /** Of the data file. */
  readonly sha256: string
  /** The form that it was read by; null when it could not be read. */
  readonly edition: string | null
  readonly findings: readonly Finding[]
  readonly outputs: readonly ManifestOutput[]
  /** Files beside the fragment. */
  readonly pictures: readonly ManifestFile[]
  /** Files that were not made anew: what stands there a person edited, or is not ours. */
  readonly kept?: readonly ManifestFile[]
  /** Of all that says how it was made but the files: version, options, theme, own fonts. */
  readonly made: string
  /** All files that were read for it, from the current folder, and their hashes; null where there was none. */
  readonly inputs: Readonly<Record<string, string | null>>
  /** It was found to be as an earlier manifest tells, and was not made again. */
  readonly unchanged?: true
}

export interface ManifestFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

export interface ManifestOutput extends ManifestFile {
  readonly format: OutputFormat
  readonly milliseconds: number
}

/** A manifest as it stands in a file; of a run that was ended before its time, as far as it came. */
export interface Manifest {
  readonly head: ManifestHead
  readonly entries: readonly ManifestEntry[]
}

export function manifestHead(files: readonly string[], shard?: ManifestHead['shard']): string {
  return visibleLine({ version, ...(shard ? { shard } : {}), files } satisfies ManifestHead)
}

export function manifestLine(entry: ManifestEntry): string {
  return visibleLine(entry)
}

/** What `build --manifest` printed, or nothing when the text is something else. A last line cut short is left out. */
export function parseManifest(text: string): Manifest | undefined {
  const [first, ...others] = text.split('\n').flatMap((line) => parsed(line) ?? [])
  if (!first || !('files' in first)) return undefined
  return { head: first, entries: others.filter((line) => 'outputs' in line) }
}

function parsed(line: string): ManifestHead | ManifestEntry | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as ManifestHead | ManifestEntry) : undefined
  } catch {
    return undefined
  }
}
