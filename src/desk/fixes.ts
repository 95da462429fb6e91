import { changedLines } from '../compare/line-diff.ts'
import { deskChecks as text } from '../locale/zh/desk-checks.ts'
import type { BuildInput } from '../pipeline/input.ts'
import type { InspectOptions } from '../pipeline/inspect.ts'
import { mend } from '../pipeline/mend.ts'
import { decode } from '../source/decode.ts'
import { entriesOf } from '../source/located.ts'
import { readYaml } from '../source/read-yaml.ts'
import { sha256 } from '../source/sha256.ts'
import { rangeOf } from '../source/source.ts'
import { type PresentText, type Rewriting, textOnDisk } from './present.ts'
import type { FixesView } from './protocol/proposed.ts'

/** What `check --fix` would make of a data file, and what of it changes. Nothing is written. */
export async function fixesOf(
  input: BuildInput,
  options: InspectOptions = {},
): Promise<{ readonly view: FixesView; readonly mended: BuildInput }> {
  const { input: mended, count } = await mend(input, options)
  const lines = count === 0 ? [] : changedLines(textOf(input), textOf(mended))
  return { view: { was: sha256(input.bytes), count, lines, parts: partsOf(input) }, mended }
}

/** Makes the safe fixes, if the file still is as it was when they were shown. */
export async function fix({ input }: PresentText, { was }: Pick<FixesView, 'was'>): Promise<Rewriting> {
  const { view, mended } = await fixesOf(input)
  if (view.was !== was) return { refused: text.fixes.changed }
  return { onDisk: textOnDisk(mended) }
}

/** None while the file does not parse. */
function partsOf({ path, bytes, encoding }: BuildInput): FixesView['parts'] {
  const { source, value } = readYaml(path, bytes, encoding)
  return entriesOf(value).map(({ key, keyStart }) => ({
    line: rangeOf(source, keyStart, keyStart).line,
    name: key,
  }))
}

/** With LF line ends. */
function textOf({ path, bytes, encoding }: BuildInput): string {
  return decode(path, bytes, encoding).source.text
}
