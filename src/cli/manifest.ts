import { createHash } from 'node:crypto'
import type { Output } from '../build.ts'
import type { Finding } from '../findings/finding.ts'
import type { OutputFormat } from '../write.ts'

/** What became of one data file. */
export interface ManifestEntry {
  readonly data: string
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
  data: string,
  findings: readonly Finding[],
  outputs: readonly Output[],
  paths: readonly string[],
): ManifestEntry {
  return {
    data,
    findings,
    outputs: outputs.map(({ format, bytes, milliseconds }, index) => ({
      format,
      path: paths[index] ?? '',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      milliseconds: Math.round(milliseconds * 10) / 10,
    })),
  }
}

/** The manifest that `build --manifest` prints. */
export function manifest(entries: readonly ManifestEntry[]): string {
  return JSON.stringify({ reports: entries }, null, 2)
}
