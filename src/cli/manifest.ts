import { createHash } from 'node:crypto'
import type { Finding } from '../findings/finding.ts'
import { visibleJson } from '../locale/visible.ts'
import type { BuildInput } from '../pipeline/input.ts'
import type { Output } from '../pipeline/render.ts'
import type { OutputFormat } from '../pipeline/write.ts'
import { version } from '../version.ts'

/** What became of one data file. */
export interface ManifestEntry {
  readonly data: string
  /** Of the data file. */
  readonly sha256: string
  /** The form that it was read by; null when it could not be read. */
  readonly edition: string | null
  readonly findings: readonly Finding[]
  readonly outputs: readonly ManifestOutput[]
}

interface ManifestOutput {
  readonly format: OutputFormat
  readonly path: string
  readonly bytes: number
  readonly sha256: string
  readonly milliseconds: number
}

export function manifestEntry(
  input: BuildInput,
  edition: string | undefined,
  findings: readonly Finding[],
  outputs: readonly Output[],
  paths: readonly string[],
): ManifestEntry {
  return {
    data: input.path,
    sha256: sha256(input.bytes),
    edition: edition ?? null,
    findings,
    outputs: outputs.map(({ format, bytes, milliseconds }, index) => ({
      format,
      path: paths[index] ?? '',
      bytes: bytes.length,
      sha256: sha256(bytes),
      milliseconds: Math.round(milliseconds * 10) / 10,
    })),
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The manifest that `build --manifest` prints. */
export function manifest(entries: readonly ManifestEntry[]): string {
  return visibleJson({ version, reports: entries })
}
