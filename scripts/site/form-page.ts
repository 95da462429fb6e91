import type { Form, Section } from '../../src/form/form.ts'
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
  return [[`| ${text.address} | ${text.row} | ${text.column} |`, '| --- | --- | --- |', ...rows].join('\n')]
}

function labelOf(path: Path): string {
  return path
    .map(({ label }) => label)
    .filter(Boolean)
    .join(' / ')
    .replaceAll('|', '｜')
    .replace(/\s+/g, ' ')
}
