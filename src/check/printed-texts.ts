import { type FilledPiece, fillProse, type Scope } from '../report/prose.ts'
import { type Entry, type Located, type LocatedScalar, valueAt } from '../source/located.ts'
import { countWhile } from '../source/ordered.ts'
import { scalarOffsets } from '../source/scalar-offsets.ts'
import type { Source } from '../source/source.ts'
import type { Span } from '../source/span.ts'
import type { Given } from './given.ts'

/** A text of the report as it is printed, which knows where each stretch of it is typed. */
export interface PrintedText {
  /** Names on the way to it: 总体情况, 申请.表前, 附件.1. */
  readonly address: string
  /** Running prose of a section, or before, after and under a table; anything else is a name or a phrase. */
  readonly isProse: boolean
  /** With its figures put in. */
  readonly text: string
  /** Whether [start, end) of the text is typed as it stands, without a figure put in. */
  isTyped(start: number, end: number): boolean
  /** A key of the file: what refers to it would have to be mended as well. */
  readonly isKey?: true
  /** Where [start, end) of the text is typed, in the source. */
  span(start: number, end: number): Span
}

/** Words for the tool, not for readers of the report. */
const NOT_PRINTED = new Set([
  ...['年度', '机关类别', '版式', '发布日期', '成文日期', '口径', '上年', '确认', '发布', '版面', '印发日期'],
  ...['图片', '类型', '数据', '位置'],
])

/** Prose that is not a section: about a table. */
const ABOUT_TABLE = new Set(['表前', '表后', '表注', '说明'])

export function printedTexts(given: Given): readonly PrintedText[] {
  const { report, data, source, previous } = given
  const { format, figures } = report
  const lastYear = previous && { lastYear: previous.report }
  const words = new Map([
    ['年度', String(report.year)],
    ['机关', report.agency],
  ])
  const scope: Scope = { format, figures, words, ...lastYear }
  const sections = new Set(format.sections.map(({ name }) => name))
  const found: PrintedText[] = []
  const visit = (value: Located, names: readonly string[]): void => {
    if (value.kind === 'list') {
      for (const [index, item] of value.items.entries()) visit(item, [...names, String(index + 1)])
    }
    if (value.kind === 'map') {
      for (const { key, value: inside } of value.entries)
        if (!NOT_PRINTED.has(key)) visit(inside, [...names, key])
    }
    if (value.kind !== 'scalar' || typeof value.value !== 'string') return
    const [last = ''] = names.slice(-1)
    const isProse = (names.length === 1 && sections.has(last)) || ABOUT_TABLE.has(last)
    const address = names.join('.')
    if (!isProse) found.push(asWritten(value, address, source))
    else {
      const { text, pieces } = fillProse(value, scope, source)
      found.push(printedText(value, address, true, text, pieces, source))
    }
  }
  visit(data, [])
  return found
}

/** Keys that are printed, each where it first stands, and the texts of 发布. */
export function printedLabels({ data, source }: Given): readonly PrintedText[] {
  const found = new Map<string, PrintedText>()
  const add = ({ key, keyStart: start, keyEnd: end }: Entry, address: string): void => {
    const scalar = { kind: 'scalar', value: key, typed: key, start, end } as const
    if (!found.has(key)) found.set(key, { ...asWritten(scalar, address, source), isKey: true })
  }
  const visit = (value: Located | undefined, address: string): void => {
    for (const entry of entriesOf(value)) {
      add(entry, `${address}.${entry.key}`)
      visit(entry.value, `${address}.${entry.key}`)
    }
  }
  for (const kind of ['附表', '附图']) {
    for (const entry of entriesOf(valueAt(data, kind))) {
      const address = `${kind}.${entry.key}`
      add(entry, address)
      for (const part of LABELLED) visit(valueAt(entry.value, part), address)
    }
  }
  const published = entriesOf(valueAt(data, '发布')).flatMap(({ key, value }) =>
    value.kind === 'scalar' && typeof value.value === 'string'
      ? [asWritten(value, `发布.${key}`, source)]
      : [],
  )
  return [...found.values(), ...published]
}

/** Parts of an own table or chart whose keys are printed. */
const LABELLED = ['列', '行', '数据']

function entriesOf(value: Located | undefined): readonly Entry[] {
  return value?.kind === 'map' ? value.entries : []
}

/** A name or a phrase: nothing is put into it. */
function asWritten(scalar: LocatedScalar, address: string, source: Source): PrintedText {
  const { typed } = scalar
  const pieces = [{ text: typed, start: 0, end: typed.length, inserted: false }]
  return printedText(scalar, address, false, typed, pieces, source)
}

function printedText(
  scalar: LocatedScalar,
  address: string,
  isProse: boolean,
  text: string,
  pieces: readonly FilledPiece[],
  source: Source,
): PrintedText {
  const starts: number[] = []
  let length = 0
  for (const piece of pieces) {
    starts.push(length)
    length += piece.text.length
  }
  const pieceAt = (at: number): number => Math.max(0, countWhile(starts, (start) => start <= at) - 1)
  let offsets: readonly number[] | undefined
  const offset = (typed: number): number => {
    offsets ??= scalarOffsets(source, scalar)
    return offsets[typed] ?? scalar.end
  }
  return {
    address,
    isProse,
    text,
    isTyped: (start, end) =>
      !pieces.slice(pieceAt(start), pieceAt(end - 1) + 1).some(({ inserted }) => inserted),
    span(start, end) {
      const [first, last] = [pieceAt(start), pieceAt(Math.max(start, end - 1))]
      const [from, to] = [pieces[first], pieces[last]]
      if (!from || !to) return { start: scalar.start, end: scalar.end }
      return {
        start: offset(from.inserted ? from.start : from.start + start - (starts[first] ?? 0)),
        end: offset(to.inserted ? to.end : to.start + end - 1 - (starts[last] ?? 0)) + (to.inserted ? 0 : 1),
      }
    },
  }
}
