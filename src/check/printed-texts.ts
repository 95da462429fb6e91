import { type FilledPiece, fillProse, type Scope } from '../report/prose.ts'
import type { Located, LocatedScalar } from '../source/located.ts'
import { scalarOffsets } from '../source/scalar-offsets.ts'
import type { Source } from '../source/source.ts'
import type { Given, Span } from './rule.ts'

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
    found.push(printedText(value, names.join('.'), isProse, { format, figures, words, ...lastYear }, source))
  }
  visit(data, [])
  return found
}

function printedText(
  scalar: LocatedScalar,
  address: string,
  isProse: boolean,
  scope: Scope,
  source: Source,
): PrintedText {
  const { text, pieces } = isProse ? fillProse(scalar, scope, source) : asTyped(scalar)
  const starts: number[] = []
  let length = 0
  for (const piece of pieces) {
    starts.push(length)
    length += piece.text.length
  }
  const pieceAt = (at: number): number =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= at),
    )
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

function asTyped({ typed }: LocatedScalar): { text: string; pieces: readonly FilledPiece[] } {
  return { text: typed, pieces: [{ text: typed, start: 0, end: typed.length, inserted: false }] }
}
