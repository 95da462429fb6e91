import type { Form, FormTable, Section } from '../../src/form/form.ts'
import { isSum } from '../../src/form/sums.ts'
import { addressOf, cellPaths, type Path } from '../../src/form/tree.ts'
import { guideSite } from '../../src/locale/zh/guide-site.ts'

const { form: text } = guideSite

/** Every key of a form as Markdown: its sections, the address and the official labels of each of its cells. */
export function formPage(form: Form, id: string): string {
  const sections = form.sections.map((section) =>
    [`## ${section.name}`, ...sectionLines(section)].join('\n\n'),
  )
  return [`# ${text.title(form.name)}`, text.intro(`schema/${id}.schema.json`), ...sections, ''].join('\n\n')
}

function sectionLines(section: Section): readonly string[] {
  if (!section.table)
    return [section.heading === undefined ? text.prose : `${text.prose}：${section.heading}`]
  const rows = cellPaths(section.table).map(({ row, column }) => {
    const computed = isSum(row) || isSum(column) ? `（${text.computed}）` : ''
    return `| \`${addressOf(section, row, column)}\` | ${labelOf(row)} | ${labelOf(column)}${computed} |`
  })
  const head = [`| ${text.address} | ${text.row} | ${text.column} |`, '| --- | --- | --- |']
  return [[...head, ...rows].join('\n'), ...rulesOf(section.table)]
}

/** 勾稽关系 of a table, as its form declares them. */
function rulesOf({ rules }: FormTable): readonly string[] {
  if (rules.length === 0) return []
  const lines = rules.map(({ text: rule, severity, under, why }) => {
    const place = under.length > 0 ? `${under.join('.')}：` : ''
    const force = severity === 'error' ? text.must : text.should
    return `- ${force}：${place}\`${rule}\`${why === undefined ? '' : `（${why}）`}`
  })
  return [`### ${text.rules}`, text.rulesIntro, lines.join('\n')]
}

function labelOf(path: Path): string {
  return path
    .map(({ label }) => label)
    .filter(Boolean)
    .join(' / ')
    .replaceAll('|', '｜')
    .replace(/\s+/g, ' ')
}
