import type { Section } from '../form/form.ts'
import { quoteScalar } from '../source/quote-scalar.ts'
import { comment } from './comment.ts'
import type { DataContent, Field, FieldValue, SectionContent } from './content.ts'
import { cellLines } from './write-cells.ts'
import { illustrationLines } from './write-illustrations.ts'
import { ownTableLines } from './write-own-tables.ts'
import { proseLines } from './write-prose.ts'

/** A whole data file: schema, head, fields, the sections of the form in order with its official words as comments. */
export function writeDataFile(content: DataContent): string {
  const { form, schemaFile, head, fields, sections, ownTables, comments } = content
  const { illustrations = [], asTheyStand = [] } = content
  const commentsOf = (address: string) => (comments.get(address) ?? []).map(comment)
  const lines = [
    `# yaml-language-server: $schema=${schemaFile}`,
    ...head.map(comment),
    '',
    ...fields.flatMap((field) =>
      typeof field === 'string' ? comment(field) : [...commentsOf(field.key), ...fieldLines(field, '')],
    ),
    ...form.sections.flatMap((section) => {
      const given = sections.get(section.name)
      return given ? ['', ...sectionLines(section, given, commentsOf)] : []
    }),
    ...ownTableLines(ownTables, commentsOf),
    ...illustrationLines(illustrations, commentsOf),
    ...(asTheyStand.length > 0 ? ['', ...asTheyStand] : []),
  ]
  return `${lines.join('\n')}\n`
}

function sectionLines(
  section: Section,
  { remarks = [], prose = [], table }: SectionContent,
  commentsOf: (address: string) => readonly string[],
): readonly string[] {
  const above = [
    ...(section.heading ? [comment(section.heading)] : []),
    ...remarks.map(comment),
    ...commentsOf(section.name),
  ]
  if (!section.table) return [...above, ...proseLines(section.name, prose, '')]
  const nest = section.table.nest
  const inside = [
    ...(table?.words ?? []).flatMap((field) => fieldLines(field, '  ')),
    ...cellLines({ section, nest, cells: table?.cells ?? new Map(), commentsOf }),
  ]
  return [...above, inside.length === 0 ? `${section.name}: {}` : `${section.name}:`, ...inside]
}

function fieldLines({ key, value, remark, off }: Field, indent: string): readonly string[] {
  const after = remark === undefined ? '' : ` ${comment(remark)}`
  const [first = '', ...rest] = valueLines(key, value, indent)
  return [`${off ? comment(first) : first}${after}`, ...rest]
}

function valueLines(key: string, value: FieldValue, indent: string): readonly string[] {
  if (value === undefined) return [`${indent}${key}:`]
  if (typeof value === 'number') return [`${indent}${key}: ${value}`]
  if (typeof value === 'string') {
    return value.includes('\n')
      ? proseLines(key, value.split('\n'), indent)
      : [`${indent}${key}: ${scalar(value)}`]
  }
  const inside = value.flatMap((item) =>
    typeof item === 'string' ? [`${indent}  - ${scalar(item)}`] : fieldLines(item, `${indent}  `),
  )
  return [`${indent}${key}:`, ...inside]
}

const DATE = /^\d{4}-\d{2}-\d{2}$/

function scalar(text: string): string {
  return DATE.test(text) ? text : quoteScalar(text)
}
