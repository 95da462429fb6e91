import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { peakOf, timed } from './processes.mjs'

/** `check` of ever more files in one command: times (milliseconds) and peak memory (bytes) by their number. */
export function measureMany({ cli, data, folder }, counts) {
  mkdirSync(folder, { recursive: true })
  return counts.map((count) => {
    const files = Array.from({ length: count }, (_, index) => join(folder, `${index}.yaml`))
    for (const file of files) copyFileSync(data, file)
    const args = [cli, 'check', ...files, '--limit', '1']
    return { count, milliseconds: timed(args), peak: peakOf(args) }
  })
}
