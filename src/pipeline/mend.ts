import { applyEdits, compatible } from '../source/apply-edits.ts'
import { decode } from '../source/decode.ts'
import type { BuildInput } from './input.ts'
import { type InspectOptions, inspect } from './inspect.ts'

/** Mending one fault can bring the next to light: what the parser stumbled over, then what it reads. */
const PASSES = 10

/** Applies the safe fixes of all open findings. Comments, layout, line ends and byte order mark stay; GB18030 becomes UTF-8. */
export async function mend(
  input: BuildInput,
  options: InspectOptions,
): Promise<{ input: BuildInput; count: number }> {
  let mended = inUtf8(input)
  let count = 0
  for (let pass = 0; pass < PASSES; pass++) {
    const { source, findings } = await inspect(mended, options)
    const edits = compatible(
      findings
        .flatMap((finding) => (finding.file ? [] : (finding.edits ?? [])))
        .filter(({ start, end, text }) => source.text.slice(start, end) !== text),
    )
    if (edits.length === 0) break
    const bytes = new TextEncoder().encode(applyEdits(textOnDisk(mended), edits))
    mended = { ...mended, bytes }
    count += edits.length
  }
  return { input: mended, count }
}

/** The same file in UTF-8, unless it is not in the encoding that it is said to be in. */
function inUtf8(input: BuildInput): BuildInput {
  const { path, bytes, encoding } = input
  if (encoding !== 'gb18030' || decode(path, bytes, encoding).source.text === '') return input
  return { ...input, bytes: new TextEncoder().encode(textOnDisk(input)), encoding: 'utf-8' }
}

/** With its own line ends and byte order mark. */
function textOnDisk({ bytes, encoding }: BuildInput): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}
