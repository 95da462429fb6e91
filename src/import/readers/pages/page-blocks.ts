import { PAGE_NUMBER } from '../../../locale/zh/import-words.ts'
import type { LooseBlock, LooseParagraph } from '../../loose.ts'
import { tidied } from '../../tidied.ts'
import type { RuledTable } from './find-tables.ts'
import type { Rules, Segment, TextItem } from './geometry.ts'
import { linesIn, textOf } from './text-lines.ts'

export interface ReadPage {
  readonly items: readonly TextItem[]
  readonly tables: readonly RuledTable[]
  /** How far down figures stand. */
  readonly pictures: readonly number[]
  readonly rules: Rules
  readonly height: number
}

const ALL = { depth: 0 }
const TABLE = { kind: 'table', within: ALL, caption: [], hasRows: true } as const

interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** Pages one after the other: lines become paragraphs, ruled tables stand where they are. */
export function blocksOf(pages: readonly ReadPage[]): readonly LooseBlock[] {
  const lines = pages.map(linesOfPage)
  const { left, right } = edges(lines.flat())
  const blocks: LooseBlock[] = []
  let last: { first: Line; line: Line; paragraph: string[] } | undefined
  let number = 0
  const end = (): void => {
    if (last) blocks.push(paragraphOf(last.paragraph, last.line, left, right))
    last = undefined
  }
  pages.forEach(({ tables, pictures, rules }, index) => {
    const ruled = rules.across.filter(({ from, to }) => to - from > (right - left) / 2)
    let waiting = [...tables]
    let drawn = [...pictures]
    const tablesAbove = (y: number): void => {
      for (const table of waiting.filter(({ top }) => top < y)) {
        end()
        // A grid without a word is a drawing: the axes and bars of a chart.
        const said = table.cells.flatMap(({ text }) => (text === '' ? [] : [text]))
        if (said.some((text) => /\p{L}/u.test(text)))
          blocks.push({ ...TABLE, cells: table.cells, number: ++number })
        else blocks.push({ kind: 'picture', within: ALL, caption: said.join(' ') })
      }
      waiting = waiting.filter(({ top }) => top >= y)
      if (drawn.some((at) => at < y)) {
        end()
        blocks.push({ kind: 'picture', within: ALL, caption: '' })
        drawn = drawn.filter((at) => at >= y)
      }
    }
    for (const line of lines[index] ?? []) {
      tablesAbove(line.y)
      if (last && isRuledOff(last.line, line, ruled)) end()
      if (last && (continues(last.line, line, left, right) || hangs(last, line, right))) {
        last.paragraph.push(line.text)
        last = { ...last, line }
      } else {
        end()
        last = { first: line, line, paragraph: [line.text] }
      }
    }
    tablesAbove(Number.POSITIVE_INFINITY)
  })
  end()
  return blocks
}

/** The lines of a page outside its tables, its number left out. */
function linesOfPage({ items, tables, height }: ReadPage): readonly Line[] {
  const inTables = new Set(tables.flatMap((table) => [...table.items]))
  return linesIn(items.filter((item) => !inTables.has(item))).flatMap((line): readonly Line[] => {
    const text = tidied(textOf(line))
    const [first, last] = [line[0], line.at(-1)]
    if (text === '' || !first || !last) return []
    const isAtEdge = first.y > height * 0.88 || first.y < height * 0.08
    if (isAtEdge && PAGE_NUMBER.test(text)) return []
    return [{ text, left: first.left, right: last.right, y: first.y, size: first.size }]
  })
}

/** Where most lines begin and end. */
function edges(lines: readonly Line[]): { left: number; right: number } {
  const most = (values: readonly number[]) => {
    const counts = new Map<number, number>()
    for (const value of values)
      counts.set(Math.round(value / 3), (counts.get(Math.round(value / 3)) ?? 0) + 1)
    return ([...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0) * 3
  }
  const long = lines.filter(({ text }) => text.length > 15)
  return {
    left: Math.min(most(long.map((line) => line.left)), ...long.map((line) => line.left)),
    right: most(long.map((line) => line.right)),
  }
}

/** Whether a line goes on with the paragraph of the one before: that one is full, and this one is not indented. */
function continues(before: Line, line: Line, left: number, right: number): boolean {
  const isFull = before.right > right - 1.6 * before.size
  const isIndented = line.left > left + 1.2 * line.size
  return isFull && !isIndented && Math.abs(before.size - line.size) < 1
}

/** Whether a rule stands between two lines of a page, as between the parts of 版记; what underlines the first is none. */
function isRuledOff(before: Line, line: Line, ruled: readonly Segment[]): boolean {
  return ruled.some(({ at }) => at > before.y + 0.35 * before.size && at < line.y - 0.5 * line.size)
}

/** 抄送：, 附件：1. and the like: further lines stand under the words after them. */
const LABEL = /^(?:[^：，。]{1,6}：)?(?:\d{1,2}[.．、]\s?)?/

function hangs({ first, line: before }: { first: Line; line: Line }, line: Line, right: number): boolean {
  const label = LABEL.exec(first.text)?.[0] ?? ''
  const width = Array.from(label).reduce((sum, character) => sum + (character > '\u2000' ? 1 : 0.5), 0)
  const isFull = before.right > right - 3 * before.size
  return label !== '' && isFull && Math.abs(line.left - first.left - width * first.size) < 0.8 * line.size
}

function paragraphOf(lines: readonly string[], last: Line, left: number, right: number): LooseParagraph {
  const isAlone = lines.length === 1
  const centre = (last.left + last.right) / 2
  const isCentred =
    isAlone && last.left > left + 3 * last.size && Math.abs(centre - (left + right) / 2) < last.size
  const isRight = isAlone && !isCentred && last.left > (left + right) / 2
  return {
    kind: 'paragraph',
    text: lines.join(''),
    within: ALL,
    size: last.size,
    ...(isCentred ? { align: 'center' } : isRight ? { align: 'right' } : {}),
  }
}
