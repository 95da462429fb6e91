import type { CellContent, DataContent, SectionContent } from '../data-file/content.ts'
import { writeDataFile } from '../data-file/write-data-file.ts'
import { fillPattern, patternWords } from '../form/fill-pattern.ts'
import type { Form, Section } from '../form/form.ts'
import { isSum } from '../form/sums.ts'
import { dueTopics } from '../form/topics.ts'
import { addressOf, cellPaths, kindOf } from '../form/tree.ts'
import { starterText } from '../locale/zh/starter.ts'

/** A complete data file of this form: every figure 0, the official labels beside it, prose to be filled in. */
export function starter(form: Form, agency: string, year: number, schemaFile: string): string {
  return writeDataFile(starterContent(form, agency, year, schemaFile))
}

export function starterContent(form: Form, agency: string, year: number, schemaFile: string): DataContent {
  const words = patternWords(year, agency)
  const title = fillPattern(form.titles[0] ?? '', words)
  return {
    form,
    schemaFile,
    head: starterText.head(title),
    fields: fieldsOf(form, agency, year),
    sections: new Map(form.sections.map((section) => [section.name, emptySection(section, words)])),
    ownTables: [],
    comments: new Map(),
  }
}

function fieldsOf(form: Form, agency: string, year: number): DataContent['fields'] {
  const { organ, deadline, period, previous, published } = starterText
  const organs = form.deadlines.map((entry) => entry.organ)
  return [
    { key: '年度', value: year },
    { key: '机关', value: agency },
    { key: '机关类别', value: organs[0], remark: organ(organs), off: true },
    ...form.deadlines.map((entry) => deadline(entry.organ, entry.day)),
    { key: '发布日期', value: undefined, remark: published(year) },
    { key: '上年', value: undefined, remark: previous(year), off: true },
    { key: '统计期限', value: `${year}-04-01/${year}-12-31`, remark: period, off: true },
  ]
}

function emptySection(section: Section, words: ReadonlyMap<string, string>): SectionContent {
  if (section.table) return { table: { words: [], cells: zeros(section) } }
  const due = dueTopics(section)
  const prose = section.starter ? [fillPattern(section.starter, words)] : starterText.filler(due)
  return { prose, ...(due.length > 0 ? { remarks: [starterText.topics(due)] } : {}) }
}

/** Every figure that is no sum, 0. */
function zeros(section: Section): ReadonlyMap<string, CellContent> {
  const paths = section.table ? cellPaths(section.table) : []
  return new Map(
    paths
      .filter(({ row, column }) => !isSum(row) && !isSum(column))
      .map(({ row, column }) => [
        addressOf(section, row, column),
        { typed: kindOf(row, column) === 'amount' ? '"0"' : '0' },
      ]),
  )
}
