import type { Finding } from '../../src/findings/finding.ts'
import { prepare } from '../../src/pipeline/prepare.ts'
import { EXAMPLES, exampleText } from '../helpers/examples.ts'
import { damage } from './damage.ts'

/**
 * What becomes of a damaged file:
 * `told`: there is a finding that was not there before · `same`: what is printed did not change ·
 * `left out`: a whole line of the file is gone, and just that is no longer printed ·
 * `as typed`: what is printed changed, and just to what the file now says, in words or in plain figures, which nothing else in
 * the file contradicts; only a reader who knows better can tell · `slip`: anything else: printed is what nobody typed.
 */
export type Outcome = 'told' | 'same' | 'left out' | 'as typed' | 'slip'

export interface Damaged {
  readonly outcome: Outcome
  readonly kind: string
  /** The damaged lines, before and after. */
  readonly before: string
  readonly after: string
}

const undamaged = new Map<string, ReturnType<typeof prepareText>>()

/** One of the published reports, damaged by a seed. */
export async function damaged(seed: number): Promise<Damaged> {
  const name = EXAMPLES[seed % EXAMPLES.length] ?? ''
  const text = exampleText(name)
  const { kind, start, end, text: changed } = damage(text, seed)
  const sound = await (undamaged.get(name) ?? remember(name, text))
  const { findings, document } = await prepareText(changed)
  const before = linesAround(text, start, end)
  const after = linesAround(changed, start, end + changed.length - text.length)
  const outcome = (): Outcome => {
    if (fresh(findings, sound.findings) || !document || !sound.document) return 'told'
    const [was, is] = [texts(sound.document.blocks), texts(document.blocks)]
    const [gone, added] = [without(was, is), without(is, was)]
    if (gone.length + added.length === 0) return 'same'
    if (isLineGone(before, after) && added.every((piece) => isElsewhere(piece, changed))) return 'left out'
    return added.every((piece) => isTyped(piece, after, before)) &&
      gone.every((piece) => isTyped(piece, before, after))
      ? 'as typed'
      : 'slip'
  }
  return { outcome: outcome(), kind, before, after }
}

function prepareText(text: string) {
  return prepare({ path: 'data.yaml', bytes: new TextEncoder().encode(text) })
}

function remember(name: string, text: string) {
  const prepared = prepareText(text)
  undamaged.set(name, prepared)
  return prepared
}

/** Whether there is a finding that the sound file does not have, wherever it stands. */
function fresh(findings: readonly Finding[], known: readonly Finding[]): boolean {
  const key = ({ rule, address, message }: Finding) => `${rule} ${address} ${message}`
  return without(findings.map(key), known.map(key)).length > 0
}

/** Whole lines about [start, end). */
function linesAround(text: string, start: number, end: number): string {
  const after = text.indexOf('\n', Math.max(start, end))
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, after < 0 ? text.length : after)
}

/** What a block says of itself, not to readers. */
const UNPRINTED = new Set(['type', 'kind', 'scope', 'align', 'address'])

/** Every text that is printed. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) => (UNPRINTED.has(key) ? [] : texts(inside)))
}

/** What stands in one list more often than in the other. */
function without(list: readonly string[], taken: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const one of taken) left.set(one, (left.get(one) ?? 0) + 1)
  return list.filter((one) => {
    const count = left.get(one) ?? 0
    left.set(one, count - 1)
    return count <= 0
  })
}

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/

/** A line, or what follows the indent of one, is no longer there or has become a comment. */
function isLineGone(before: string, after: string): boolean {
  const data = (lines: string) => lines.replaceAll(/(?:^|\s)#.*$/gmu, '').trim()
  return after.trim() === '' || data(before).split('\n').length > data(after).split('\n').length
}

/** Whether the rest of the file says so: a figure that follows from those left, or words that stand there. */
function isElsewhere(printed: string, text: string): boolean {
  return printed === '' || NUMBER.test(printed) || bare(text).includes(bare(printed))
}

/** Whether a printed text is what stands in the lines: in words, or as a figure, or as a sum of a figure that stands there. */
function isTyped(printed: string, lines: string, others: string): boolean {
  if (NUMBER.test(printed)) return plainFigures(lines) && plainFigures(others)
  const [words, typed] = [bare(printed), bare(lines)]
  return (
    typed.includes(words) || typed.split(/[:：]/).some((value) => value.length > 3 && words.includes(value))
  )
}

/** Without spaces, figures, references and comments. */
function bare(text: string): string {
  return text.replaceAll(/\{\{[^{}]*\}\}|\d|\s|\.|%|["']|^\s*\||#.*$/gmu, '')
}

/** Whether every value of the lines is a plain number or words, so that a reader sees what is counted. */
function plainFigures(lines: string): boolean {
  return [...lines.matchAll(/[:[,]\s*([^{}[\],:#\n]*)/g)].every(
    ([, value = '']) => !/\d/.test(value) || NUMBER.test(value.replaceAll('"', '').trim()),
  )
}
