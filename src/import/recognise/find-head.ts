import { fillPattern } from '../../form/fill-pattern.ts'
import type { Form } from '../../form/form.ts'
import {
  ATTACHMENTS,
  DATE,
  DOCUMENT_NUMBER,
  isFurniture,
  META_DATE,
  PUBLISHED,
  TITLE,
} from '../../locale/zh/import-words.ts'
import { simplified } from '../../locale/zh/traditional.ts'
import type { LooseBlock, LooseDocument } from '../loose.ts'

/** What the title says. */
export interface Title {
  readonly text: string
  readonly year: number
  readonly agency?: string
  /** The blocks that it stands in. */
  readonly blocks: ReadonlySet<LooseBlock>
  /** Nothing but the name of an attachment says it. */
  readonly isGuess?: true
}

/** A title may be cut into as many lines. */
const MOST_LINES = 4

const LAST_LINES = 10

/** Every title of a report: a heading, a centred line, lines that are one together, or what the page is called. */
export function findTitles(blocks: readonly LooseBlock[]): readonly Title[] {
  const found: Title[] = []
  for (let at = 0; at < blocks.length; at++) {
    for (let lines = 1; lines <= MOST_LINES; lines++) {
      const parts = blocks.slice(at, at + lines)
      if (parts.some(({ kind }) => kind !== 'paragraph')) break
      const texts = parts.flatMap((part) => (part.kind === 'paragraph' ? [part.text] : []))
      const hasOther =
        !continues(parts[1]) && titleOf(texts.slice(1).join(''), new Set())?.agency !== undefined
      const isOne = areOfOneSize(parts, blocks[at + lines])
      const isWhole = !isApart(texts[0] ?? '') && !continues(parts[0]) && (!hasOther || isOne)
      const title = isWhole ? titleOf(texts.join(''), new Set(parts)) : undefined
      if (!title) continue
      found.push(title)
      at += lines - 1
      break
    }
  }
  return found
}

/** Lines as large as each other, and larger than what stands below, are those of one title. */
function areOfOneSize(parts: readonly LooseBlock[], below: LooseBlock | undefined): boolean {
  const sizeOf = (block: LooseBlock | undefined) => (block?.kind === 'paragraph' ? (block.size ?? 0) : 0)
  const size = sizeOf(parts[0])
  return size > sizeOf(below) + 1 && parts.every((part) => Math.abs(sizeOf(part) - size) < 0.5)
}

function continues(block: LooseBlock | undefined): boolean {
  return block?.kind === 'paragraph' && block.continues === true
}

/** A line over the title that is none of it. */
function isApart(text: string): boolean {
  return DOCUMENT_NUMBER.test(text) || isFurniture(text)
}

export function titleOf(text: string, blocks: ReadonlySet<LooseBlock>): Title | undefined {
  const plain = text.replaceAll(/(?<=[\p{Script=Han}\d])\s+(?=[\p{Script=Han}\d])/gu, '')
  const folded = simplified(plain)
  const { groups } = TITLE.exec(folded) ?? {}
  if (!groups) return undefined
  const agency = [groups['before'], groups['after']].find((part) => part !== undefined && part.length > 1)
  const at = agency === undefined ? -1 : folded.indexOf(agency)
  const named = agency === undefined ? {} : { agency: plain.slice(at, at + agency.length) }
  return { text: plain, year: Number(groups['year']), ...named, blocks }
}

/** Texts copied without their title may end with the name of the file that it was published as. */
export function titleOfAttachment(blocks: readonly LooseBlock[]): Title | undefined {
  for (const block of blocks.slice(-LAST_LINES).toReversed()) {
    const title = block.kind === 'paragraph' ? titleLinked(block.text) : undefined
    if (title) return { ...title, isGuess: true }
  }
  return undefined
}

/** The title of a report that a line 附件：… names. */
export function titleLinked(line: string): Title | undefined {
  const name = ATTACHMENTS.exec(line)?.[1]
  return name === undefined ? undefined : titleOf(name.replace(/\.\w{2,4}$/, ''), new Set())
}

/** Whether a form prints just this title, so that the data need not say it. */
export function isOfForm(title: string, form: Form, agency: string, year: number): boolean {
  const words = new Map([
    ['年度', String(year)],
    ['机关', agency],
  ])
  return fillPattern(form.titles[0] ?? '', words) === title
}

/** 发布日期 by the line under the title, or by the meta tags of the page. */
export function findPublished({ properties, blocks }: LooseDocument): string | undefined {
  for (const block of blocks) {
    const match = block.kind === 'paragraph' && block.text.length < 200 ? PUBLISHED.exec(block.text) : null
    if (match) return dateOf(match)
  }
  const tag = META_DATE.exec(properties.get('PubDate') ?? properties.get('pubdate') ?? '')
  return tag ? dateOf(tag) : undefined
}

/** `YYYY-MM-DD` of a text that is a date and nothing else. */
export function dateIn(text: string): string | undefined {
  const match = DATE.exec(text.normalize('NFKC').replaceAll(/\s/g, ''))
  return match ? dateOf(match) : undefined
}

export function dateOf(match: RegExpExecArray, from = 1): string | undefined {
  const [year = '', month = '', day = ''] = match.slice(from, from + 3)
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return Number.isNaN(Date.parse(date)) ? undefined : date
}
