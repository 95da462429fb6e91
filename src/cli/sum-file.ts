import { basename } from 'node:path'
import type { Aggregated } from '../aggregate/aggregate.ts'
import { type UpdatedSum, updateSum } from '../aggregate/update-sum.ts'
import { lineDiff } from '../compare/line-diff.ts'
import { aggregateCommandText as text } from '../locale/zh/aggregate-command.ts'
import { sha256 } from '../source/sha256.ts'
import { addendsBeside } from './addends-file.ts'
import { ask, canAsk } from './ask.ts'
import { CommandError, EXIT } from './exit-codes.ts'
import { readTarget } from './files/target.ts'
import type { NewFile } from './files/write-files.ts'
import { readInput } from './read-input.ts'
import type { Terminal } from './terminal.ts'

interface SumFile {
  readonly file: NewFile
  /** Figures in it are not what the units come to. */
  readonly isDoubtful: boolean
}

/**
 * The data file of a sum. One that nobody touched since it was added up is made anew; into one that a person wrote in
 * the new figures are put, after what changes was shown and agreed to. Nothing when it was not.
 */
export async function sumFile(
  aggregated: Aggregated,
  path: string,
  isAgreed: boolean,
  terminal: Terminal,
): Promise<SumFile | undefined> {
  const name = basename(path)
  const bytes = new TextEncoder().encode(aggregated.text)
  const existing = await readTarget(path)
  const before = existing && (await addendsBeside(path))
  const isTouched = existing && before && sha256(existing.bytes) !== before.written
  if (!isTouched) {
    const mayReplace = (found: Uint8Array) => before !== undefined && sha256(found) === before.written
    return { file: { name, bytes, mayReplace }, isDoubtful: false }
  }
  const input = await readInput(path)
  const updated = await updateSum(input, before, aggregated)
  if (updated.kind !== 'updated') throw new CommandError(text.notUpdated[updated.kind](path), EXIT.findings)
  const isSame = sha256(updated.input.bytes) === sha256(input.bytes)
  if (!isSame) terminal.err(lineDiff(input, updated.input))
  for (const { address, inFile, summed } of updated.own) terminal.err(text.ownFigure(address, inFile, summed))
  for (const { range, message } of updated.totals)
    terminal.err(text.ownTotal(path, range?.line ?? 1, message))
  if (!isSame && !(await agreed(path, updated, isAgreed, terminal))) return undefined
  const mayReplace = (found: Uint8Array) => sha256(found) === sha256(input.bytes)
  return { file: { name, bytes: updated.input.bytes, mayReplace }, isDoubtful: updated.own.length > 0 }
}

async function agreed(
  path: string,
  { count }: UpdatedSum & { readonly kind: 'updated' },
  isAgreed: boolean,
  terminal: Terminal,
): Promise<boolean> {
  if (isAgreed) return true
  if (!canAsk()) {
    terminal.err(text.sayYes(path))
    return false
  }
  if (await ask(text.question(path, count))) return true
  terminal.err(text.leftAlone(path))
  return false
}
