import type { BuildInput } from './input.ts'
import { type InspectOptions, inspect } from './inspect.ts'
import { applyEdits, compatible } from './source/apply-edits.ts'

/** Mending one fault can bring the next to light: what the parser stumbled over, then what it reads. */
const PASSES = 10

/** Applies the safe fixes of all open findings. Comments, layout, line ends and byte order mark stay. */
export async function mend(
  input: BuildInput,
  options: InspectOptions,
): Promise<{ bytes: Uint8Array; count: number }> {
  let { bytes } = input
  let count = 0
  for (let pass = 0; pass < PASSES; pass++) {
    const { source, findings } = await inspect({ ...input, bytes }, options)
    const edits = compatible(findings.flatMap((finding) => (finding.file ? [] : (finding.edits ?? []))))
    const onDisk = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const mended = applyEdits(
      onDisk,
      edits.filter(({ start, end, text }) => source.text.slice(start, end) !== text),
    )
    if (mended === onDisk) break
    bytes = new TextEncoder().encode(mended)
    count += edits.length
  }
  return { bytes, count }
}
