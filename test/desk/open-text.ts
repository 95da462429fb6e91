import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { change } from '../../src/desk/change/change.ts'
import { isReadable, type Readable } from '../../src/desk/change/edit.ts'
import { standingCells } from '../../src/desk/change/standing.ts'
import { type Present, presentOf } from '../../src/desk/present.ts'
import type { Change } from '../../src/desk/protocol/change.ts'
import { inspect } from '../../src/pipeline/inspect.ts'
import { valueAt } from '../../src/source/located.ts'

/** A data file whose report can be read, as the desk has it open. */
export async function openText(path: string, bytes: Uint8Array = readFileSync(path)): Promise<Readable> {
  const readFile = async (beside: string) => readFileSync(resolve(dirname(path), beside))
  const input = { path, bytes, readFile }
  const { read, findings } = await inspect(input)
  if (!read) throw new Error(findings[0]?.message)
  return readable(presentOf(input, read))
}

/** The same file with another text. */
export function withText(present: Readable, onDisk: string): Readable {
  return readable(presentOf({ ...present.input, bytes: new TextEncoder().encode(onDisk) }, present))
}

function readable(present: Present): Readable {
  if (!isReadable(present)) throw new Error(`not readable: ${present.onDisk}`)
  return present
}

/** The text after changes; throws with what keeps them from being made. */
export function changed(present: Readable, ...changes: readonly Change[]): string {
  const made = change(present, { changes })
  if (!('onDisk' in made)) throw new Error(JSON.stringify(made))
  return made.onDisk
}

const FIGURES = ['0', '3', '12', '105', '~', null]
const WORDS = [
  '今年以来，共受理12件。',
  '全年共新收申请{{申请.新收}}件。',
  '“一”、二：三',
  '#不是注释',
  '- 不是列表',
]
const FIELDS = [['文号'], ['发布日期'], ['附注'], ['发布', '发布者']]

/** A change that somebody may make of a file as it is. */
export function randomChange(present: Readable, random: () => number): Change {
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value
  const kind = random()
  if (kind < 0.7) {
    const [address, { scalar }] = pick(
      [...standingCells(present)].filter(([, { isSum, isOwn, scalar }]) => !isSum && (!isOwn || scalar)),
    )
    const was = scalar ? (scalar.value === null ? '~' : scalar.typed) : null
    return { kind: 'figure', address, typed: pick(FIGURES), was }
  }
  if (kind < 0.9) {
    const { name: section } = pick(present.report.form.sections.filter(({ table }) => !table))
    const there = valueAt(present.data, section)
    const was = there?.kind === 'scalar' && there.value !== null ? there.typed : null
    return { kind: 'prose', section, text: otherWords(was ?? '', pick, random), was }
  }
  const keys = pick(FIELDS)
  const there = keys.reduce<ReturnType<typeof valueAt>>((at, key) => valueAt(at, key), present.data)
  const was = there?.kind === 'scalar' && there.value !== null ? there.typed : null
  return { kind: 'field', keys, typed: pick(['2022-01-20', '某〔2022〕1号', '甲: 乙 # 丙', null]), was }
}

function otherWords(
  was: string,
  pick: <Value>(values: readonly Value[]) => Value,
  random: () => number,
): string {
  const lines = was.split('\n')
  const at = Math.floor(random() * (lines.length + 1))
  const words = pick(WORDS)
  const how = random()
  if (how < 0.4) return [...lines.slice(0, at), words, '', ...lines.slice(at)].join('\n')
  if (how < 0.6) return lines.filter((_, index) => index !== at).join('\n')
  const cut = Math.floor(random() * (was.length + 1))
  return was.slice(0, cut) + words + was.slice(cut + (how < 0.8 ? 0 : 3))
}
