import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Draw } from '../helpers/draw.ts'
import { type Cells, cellsOf, holds, sumOf } from './expressions.ts'
import { told } from './numerals.ts'
import type { Edition, Paragraph, Piece, Sentence, Slot, Wording } from './report.ts'

const read = (name: string) => parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

export const WORDINGS: readonly Wording[] = read('wordings.yaml')

/** Topics that no report may be silent about. */
const DUE = ['信息数', '收到申请', '答复', '收费', '复议', '信息处理费', '改进']

interface Part {
  readonly part: string
  readonly heading?: string
  readonly lead: readonly string[]
}
const FRAMES: Record<Edition, Record<string, readonly Part[]>> = read('frames.yaml')

export interface Told {
  readonly edition: Edition
  readonly year: number
  readonly cells: Cells
  /** How often a figure is written as a reference. */
  readonly references: number
}

/** The prose of a report, by section: what stands around the figures, and wordings that tell them. */
export function drawProse(about: Told, draw: Draw): Map<string, Paragraph[]> {
  const sections = Object.entries(FRAMES[about.edition])
  return new Map(
    sections.map(([section, parts]) => [section, parts.flatMap((part) => drawPart(part, about, draw))]),
  )
}

function drawPart({ part, heading, lead }: Part, about: Told, draw: Draw): Paragraph[] {
  const wordings = WORDINGS.filter((wording) => fits(wording, part, about))
  const topics = [...new Set(wordings.map(({ topic }) => topic))]
  const paragraph: Paragraph = [{ pieces: fill(draw.pick(lead), new Map(), about, draw) }]
  const blocks: Paragraph[] = []
  for (const topic of topics) {
    if (!DUE.includes(topic) && !draw.chance(topic.startsWith('杂') ? 0.5 : 0.8)) continue
    const wording = draw.pick(wordings.filter((candidate) => candidate.topic === topic))
    const free = freeNumbers(wording, about, draw)
    const sentence = (text: string): Sentence => ({ pieces: fill(text, free, about, draw), wording })
    if (wording.text) paragraph.push(sentence(wording.text))
    for (const text of wording.paragraphs ?? []) blocks.push([sentence(text)])
  }
  return [...(heading ? [[{ pieces: [heading] }]] : []), paragraph, ...blocks]
}

function fits(wording: Wording, part: string, { edition, cells }: Told): boolean {
  const { editions = [edition], when = [] } = wording
  return (
    wording.in === part && editions.includes(edition) && when.every((condition) => holds(condition, cells))
  )
}

function freeNumbers(
  { let: ranges = {}, split = {} }: Wording,
  { cells }: Told,
  draw: Draw,
): Map<string, number> {
  const free = new Map<string, number>()
  for (const [name, range] of Object.entries(ranges)) {
    const [least = 0, most = 0] = range.split('-').map(Number)
    free.set(name, draw.between(least, most))
  }
  for (const [names, whole] of Object.entries(split)) {
    const each = names.split('、')
    const parts = draw.split(sumOf(whole, cells, free), each.length)
    each.forEach((name, index) => {
      free.set(name, parts[index] ?? 0)
    })
  }
  return free
}

/** A template's pieces: its words, and a slot for each figure. Years are words. */
function fill(template: string, free: Map<string, number>, about: Told, draw: Draw): Piece[] {
  return template
    .split(/(\{[^}]*\})/)
    .filter(Boolean)
    .map((piece) => {
      if (!piece.startsWith('{')) return piece
      const inside = piece.slice(1, -1)
      const year = /^年([+-]1)?$/.exec(inside)
      return year ? String(about.year + Number(year[1] ?? 0)) : slot(inside, free, about, draw)
    })
    .reduce<Piece[]>((pieces, piece) => {
      const last = pieces.at(-1)
      if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece
      else pieces.push(piece)
      return pieces
    }, [])
}

function slot(inside: string, free: Map<string, number>, { cells, references }: Told, draw: Draw): Slot {
  const [expression = '', style = ''] = inside.split('|')
  const [part = '', whole = '1'] = expression.split(' / ')
  const value = sumOf(part, cells, free)
  const ofTables = !part.split(' + ').some((term) => free.has(term))
  const [only, ...more] = cellsOf(cells, part)
  const asTyped = style === '' && only !== undefined && more.length === 0 ? cells.get(only) : undefined
  const terms = part.split(' + ')
  const isReference = style === '' && ofTables && terms.every(isAddress) && draw.chance(references)
  const reference = `{{${terms.length > 1 ? '合计 ' : ''}${terms.join(' ')}}}`
  const text = isReference ? reference : (asTyped ?? told(value, style, sumOf(whole, cells, free)))
  return { expression, style, value, text, ofTables }
}

function isAddress(term: string): boolean {
  return !/^\d+$/.test(term)
}
