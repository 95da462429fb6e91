import type { BuildInput } from './input.ts'
import { type InspectOptions, inspect } from './inspect.ts'
import { applyEdits, compatible } from './source/apply-edits.ts'

/** Mending one fault can bring the next to light: what the parser stumbled over, then what it reads. */
const PASSES = 10

/** Applies the safe fixes of all open findings. Comments, layout, line ends and byte order mark stay; GB18030 becomes UTF-8. */
export async function mend(
  input: BuildInput,
  options: InspectOptions,
): Promise<{ input: BuildInput; count: number }> {
  let mended = input
  let count = 0
  for (let pass = 0; pass < PASSES; pass++) {
    const { source, findings } = await inspect(mended, options)
    const edits = compatible(
      findings
        .flatMap((finding) => (finding.file ? [] : (finding.edits ?? [])))
        .filter(({ start, end, text }) => source.text.slice(start, end) !== text),
    )
    if (edits.length === 0) break
    const onDisk = new TextDecoder(mended.encoding, { ignoreBOM: true }).decode(mended.bytes)
    const bytes = new TextEncoder().encode(applyEdits(onDisk, edits))
    mended = { ...mended, bytes, encoding: 'utf-8' }
    count += edits.length
  }
  return { input: mended, count }
}
