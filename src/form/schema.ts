import { schemaText } from '../locale/zh/schema.ts'
import type { Block, Form, FormTable, Kind, Node, Section } from './form.ts'
import type { JsonSchema, Properties } from './json-schema.ts'
import { kindDefinitions } from './kind-schema.ts'
import { ownKeys } from './own-keys-schema.ts'
import { publicationDefinitions } from './publication-schema.ts'
import { dueTopics } from './topics.ts'
import { last, leaves, spoken } from './tree.ts'

/** Keywords that check nothing: other wordings of a name. */
export const ANNOTATIONS = ['also']

/**
 * JSON Schema of a data file in this format. Only keywords that mean the same in draft-07 and later, because
 * editors are old; columns stand once under `definitions`, because every row has the same.
 */
export function formSchema(form: Form): JsonSchema {
  const definitions: Properties = {}
  const sections = form.sections.map(
    (section) => [section.name, sectionSchema(section, definitions)] as const,
  )
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: schemaText.title(form.name),
    description: form.source,
    type: 'object',
    required: ['年度', '机关'],
    additionalProperties: false,
    properties: { ...ownKeys(form), ...Object.fromEntries(sections) },
    definitions: { ...kindDefinitions, ...publicationDefinitions, ...definitions },
  }
}

function sectionSchema(section: Section, definitions: Properties): JsonSchema {
  const title = section.heading ?? section.name
  if (section.table) return tableSchema(title, section.name, section.table, definitions)
  const topics = dueTopics(section)
  const notes = topics.length > 0 ? [schemaText.topics(topics)] : []
  const description = [section.help, ...notes, schemaText.prose].filter(Boolean).join('。')
  return { title, ...otherWordings(section), description, type: ['string', 'null'] }
}

/** `also`: for suggestions; editors know nothing of it. */
function otherWordings({ also }: { also?: readonly string[] }): JsonSchema {
  return also ? { also } : {}
}

function tableSchema(title: string, name: string, table: FormTable, definitions: Properties): JsonSchema {
  const properties: Properties = {}
  table.blocks.forEach((block, index) => {
    if (block.rows.children.length === 0)
      Object.assign(properties, columnProperties(block.columns, undefined))
    else {
      const columns = columnsOf(block, `${name}.${index + 1}`, definitions)
      Object.assign(properties, rowProperties(block.rows, table.nest, columns))
    }
  })
  const whole = group({ ...properties, ...tableWords(table) })
  const [only, ...others] = table.blocks
  const isRow = only && others.length === 0 && only.rows.children.length === 0
  return { title, description: schemaText.zero, ...(isRow ? listed(whole, only.columns, undefined) : whole) }
}

/** What a data file may say of a table besides its figures. */
function tableWords({ above, below }: FormTable): Properties {
  const { words } = schemaText
  const text = { type: 'string' }
  const fields = Object.fromEntries(
    [...above, ...below].map((field) => [field, { title: field, type: ['string', 'integer'] }]),
  )
  return {
    表前: { ...words.表前, ...text },
    表后: { ...words.表后, ...text },
    表注: { ...words.表注, ...text },
    横排: { ...words.横排, enum: [...Object.keys(schemaText.choice), true, false] },
    ...(above.length + below.length > 0
      ? { 填报: { ...words.填报, type: 'object', additionalProperties: false, properties: fields } }
      : {}),
  }
}

type Columns = (kind: Kind | undefined) => JsonSchema

/** The columns of a row as a reference to a definition, which rows of one kind share. */
function columnsOf(block: Block, name: string, definitions: Properties): Columns {
  const properties = (kind: Kind | undefined) => columnProperties(block.columns, kind)
  if (Object.keys(properties(undefined)).length === 0) {
    // The only column is silent: a row is its figure.
    return (kind) => ({ allOf: [{ $ref: `#/definitions/${kind ?? onlyKind(block.columns)}` }] })
  }
  return (kind) => {
    const key = kind ? `${name}.${kind}` : name
    definitions[key] ??= listed(group(properties(kind)), block.columns, kind)
    return { allOf: [{ $ref: `#/definitions/${key}` }] }
  }
}

function onlyKind(columns: Node): Kind {
  return columns.children[0] ? onlyKind(columns.children[0]) : (columns.kind ?? 'count')
}

/** Rows as nested properties; silent ones lend their children to their parent. */
function rowProperties(parent: Node, nest: FormTable['nest'], columns: Columns): Properties {
  return Object.fromEntries(
    spoken(parent).map((row) => {
      if (row.children.length === 0) return [row.name, { ...labelled(row), ...columns(row.kind) }]
      const inside = rowProperties(row, nest, columns)
      if (nest === 'columns' || !row.total) return [row.name, { ...labelled(row), ...group(inside) }]
      const 总数 = { ...schemaText.words.总数, ...columns(row.kind) }
      const alone = { ...group({ 总数, ...inside }), type: ['object', 'integer', 'number', 'string', 'null'] }
      return [row.name, { ...labelled(row), ...alone }]
    }),
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
          : listed(group(columnProperties(column, kind)), column, kind)),
      },
    ]),
  )
}

function group(properties: Properties): JsonSchema {
  return { type: ['object', 'null'], additionalProperties: false, properties }
}

/** The same group, which may be written as a list of its figures, with the totals or without. */
function listed(schema: JsonSchema, columns: Node, kind: Kind | undefined): JsonSchema {
  const all = leaves(columns).map(last)
  const due = all.filter(({ total }) => !total)
  const kinds = new Set(all.map((column) => kind ?? column.kind ?? 'count'))
  const [only] = kinds
  return {
    description: schemaText.listed(due.map(({ label }) => label)),
    ...schema,
    type: ['object', 'array', 'null'],
    ...(kinds.size === 1 ? { items: { allOf: [{ $ref: `#/definitions/${only}` }] } } : {}),
  }
}

function labelled(node: Node): JsonSchema {
  const notes = [node.help, node.total ? schemaText.computed : undefined].filter(Boolean)
  return {
    title: node.label,
    ...otherWordings(node),
    ...(notes.length > 0 ? { description: notes.join('。') } : {}),
  }
}
