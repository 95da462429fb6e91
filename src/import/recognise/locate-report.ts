import type { Form } from '../../form/form.ts'
import { foldWording } from '../../source/fold-wording.ts'
import type { LooseBlock, LooseDocument, LooseTable } from '../loose.ts'
import { type FormMatch, matchForm } from './assign-lines.ts'
import { bestMatch } from './best-form.ts'
import { findBody } from './find-body.ts'
import { findTitles, type Title, titleOf, titleOfAttachment } from './find-head.ts'
import { formTablesOf } from './form-lines.ts'
import { headingsOf, isFirstLevel } from './headings.ts'
import { withParagraphTables } from './paragraph-tables.ts'
import { type RecogniseOptions, type Refused, refused } from './recognition.ts'
import { numberedAfter } from './table-numbers.ts'
import { distinct, insteadOfReport, isReport } from './which-report.ts'

/** Where in a source its report stands. */
export interface LocatedReport {
  readonly kind: 'located'
  readonly body: readonly LooseBlock[]
  /** Columns and links of a page. */
  readonly outside: readonly LooseBlock[]
  readonly annexes: readonly LooseBlock[]
  readonly tables: readonly LooseTable[]
  readonly title: Title | undefined
  readonly match: FormMatch
}

/** Finds the report by its titles, its headings and the labels of its tables. */
export function locateReport(source: LooseDocument, options: RecogniseOptions): LocatedReport | Refused {
  const { formats, form: said, usual } = options
  const candidates = said ? [said.form] : usual ? [usual, ...formats] : formats
  const labels = new Set(candidates.flatMap(formTablesOf).flatMap((table) => [...table.labels]))
  const headings = headingsOf(candidates)
  const isHeading = (text: string) => headings.has(foldWording(text)) && text.length < 40
  const blocks = withParagraphTables(source.blocks, labels, isHeading)
  const annexes = numberedAfter(blocks, withParagraphTables(source.annexes ?? [], labels, isHeading))
  const tables = [...blocks, ...annexes].filter((block) => block.kind === 'table')

  const titles = titlesOf(source, blocks)
  const match = bestMatch(candidates, tables, options.year ?? titles[0]?.year, usual)
  const isAnchor = (block: LooseBlock) =>
    (block.kind === 'paragraph' && (isHeading(block.text) || isFirstLevel(block.text))) ||
    (block.kind === 'table' && match.claimed.has(block))
  if (match.claimed.size === 0) {
    if (said && isOfAnother(formats, tables)) return refused('form-unlike')
    if (!isReport(blocks, titles, blocks.filter(isAnchor).length)) {
      const { refusal, found } = insteadOfReport(blocks)
      return refused(refusal, found)
    }
  }
  const several = distinct(titles, blocks, isAnchor)
  if (several.length > 1) return refused('several-reports', several)

  const { body, outside } = findBody(blocks, isAnchor)
  const firstAnchor = blocks.findIndex(isAnchor)
  const title =
    titles.findLast((one) => blocks.indexOf([...one.blocks][0] as LooseBlock) <= firstAnchor) ?? titles[0]
  return {
    kind: 'located',
    body: withoutRepeated(body, titles, title),
    outside,
    annexes,
    tables,
    title,
    match,
  }
}

/** Those that stand in the text; without any, what the file or page is called, or what is attached to it. */
function titlesOf({ properties }: LooseDocument, blocks: readonly LooseBlock[]): readonly Title[] {
  const inText = findTitles(blocks)
  if (inText.length > 0) return inText
  const [called = ''] = (properties.get('title') ?? '').split(/\s*[_|]\s*|\s+[-–—]\s+/)
  const title = titleOf(called, new Set()) ?? titleOfAttachment(blocks)
  return title ? [title] : []
}

function isOfAnother(formats: readonly Form[], tables: readonly LooseTable[]): boolean {
  return formats.some((form) => matchForm(form, tables).claimed.size > 0)
}

/** The title once more, on every sheet of a workbook or over an annex, says nothing new. */
function withoutRepeated(
  body: readonly LooseBlock[],
  titles: readonly Title[],
  title: Title | undefined,
): readonly LooseBlock[] {
  const same = titles.filter((one) => one !== title && one.text === title?.text)
  const repeated = new Set(same.flatMap(({ blocks }) => [...blocks]))
  return body.filter((block) => !repeated.has(block))
}
