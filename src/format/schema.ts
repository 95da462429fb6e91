import { schemaText } from '../locale/zh/schema.ts'
import type { Block, Format, Kind, Node, Section } from './format.ts'

export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/**
 * JSON Schema of a data file in this format. Only keywords that mean the same in draft-07 and later, because
 * editors are old; columns stand once under `definitions`, because every row has the same.
 */
export function formatSchema(format: Format): JsonSchema {
  const definitions: Record<string, JsonSchema> = {}
  const sections = format.sections.map(
    (section) => [section.name, sectionSchema(section, definitions)] as const,
  )
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: schemaText.title(format.name),
    description: format.source,
    type: 'object',
    required: ['年度', '机关'],
    additionalProperties: false,
    properties: { ...ownKeys(format), ...Object.fromEntries(sections) },
    definitions: { ...kindDefinitions(), ...definitions },
  }
}

function ownKeys(format: Format): Record<string, JsonSchema> {
  const { keys, confirmation } = schemaText
  const text = { type: 'string', pattern: '\\S' }
  return {
    年度: { ...keys.年度, type: 'integer', minimum: 1000, maximum: 9999 },
    机关: { ...keys.机关, ...text },
    机关类别: { ...keys.机关类别, type: 'string', enum: format.deadlines.map(({ organ }) => organ) },
    版式: { ...keys.版式, ...text },
    标题: { ...keys.标题, ...text },
    文号: { ...keys.文号, ...text },
    发布日期: { ...keys.发布日期, type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    上年: { ...keys.上年, ...text },
    确认: {
      ...keys.确认,
      type: 'array',
      items: {
        type: 'object',
        required: ['规则', '理由'],
        additionalProperties: false,
        properties: {
          规则: { ...confirmation.规则, ...text },
          位置: { ...confirmation.位置, ...text },
          理由: { ...confirmation.理由, ...text },
        },
      },
    },
  }
}

function kindDefinitions(): Record<Kind, JsonSchema> {
  const { kinds } = schemaText
  const largest = Number.MAX_SAFE_INTEGER
  return {
    count: { description: kinds.count, type: ['integer', 'null'], minimum: 0, maximum: largest },
    change: { description: kinds.change, type: ['integer', 'null'], minimum: -largest, maximum: largest },
    amount: {
      description: kinds.amount,
      type: ['string', 'number', 'null'],
      pattern: '^\\d+(\\.\\d+)?$',
      minimum: 0,
      maximum: largest,
    },
    text: { description: kinds.text, type: ['string', 'null'] },
  }
}

function sectionSchema(section: Section, definitions: Record<string, JsonSchema>): JsonSchema {
  const title = section.heading ?? section.name
  if (!section.table) {
    const notes = [
      ...(section.topics.length > 0 ? [schemaText.topics(section.topics)] : []),
      schemaText.prose,
    ]
    return {
      title,
      description: [section.help, ...notes].filter(Boolean).join('。'),
      type: ['string', 'null'],
    }
  }
  const properties: Record<string, JsonSchema> = {}
  section.table.blocks.forEach((block, index) => {
    const name = `${section.name}.${index + 1}`
    if (block.rows.children.length === 0)
      Object.assign(properties, columnProperties(block.columns, undefined))
    else Object.assign(properties, rowProperties(block.rows, columnsOf(block, name, definitions)))
  })
  return { title, description: schemaText.zero, ...group(properties) }
}

/** The columns of a row as a reference to a definition, which rows of one kind share. */
function columnsOf(block: Block, name: string, definitions: Record<string, JsonSchema>) {
  return (kind: Kind | undefined): JsonSchema => {
    const key = kind ? `${name}.${kind}` : name
    definitions[key] ??= group(columnProperties(block.columns, kind))
    return { allOf: [{ $ref: `#/definitions/${key}` }] }
  }
}

/** Rows as nested properties; silent ones lend their children to their parent. */
function rowProperties(parent: Node, columns: (kind: Kind | undefined) => JsonSchema): Properties {
  return Object.fromEntries(
    spoken(parent).map((row) => [
      row.name,
      {
        ...labelled(row),
        ...(row.children.length === 0 ? columns(row.kind) : group(rowProperties(row, columns))),
      },
    ]),
  )
}

/** `kind`: what the row says of its cells; it goes before what the columns say. */
function columnProperties(parent: Node, kind: Kind | undefined): Properties {
  return Object.fromEntries(
    spoken(parent).map((column) => [
      column.name,
      {
        ...labelled(column),
        ...(column.children.length === 0
          ? { allOf: [{ $ref: `#/definitions/${kind ?? column.kind ?? 'count'}` }] }
          : group(columnProperties(column, kind))),
      },
    ]),
  )
}

type Properties = Record<string, JsonSchema>

function group(properties: Record<string, JsonSchema>): JsonSchema {
  return { type: ['object', 'null'], additionalProperties: false, properties }
}

function labelled(node: Node): JsonSchema {
  const notes = [node.help, node.total ? schemaText.computed : undefined].filter(Boolean)
  return { title: node.label, ...(notes.length > 0 ? { description: notes.join('。') } : {}) }
}

/** The children that data and addresses name. */
function spoken(parent: Node): readonly Node[] {
  return parent.children.flatMap((child) => (child.silent ? spoken(child) : [child]))
}
