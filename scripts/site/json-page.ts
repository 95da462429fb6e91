import { guideSite } from '../../src/locale/zh/guide-site.ts'

const { json: text } = guideSite

/** The part of JSON Schema that schema/report.schema.json is written in. */
interface Schema {
  readonly title?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly $ref?: string
  readonly definitions?: Readonly<Record<string, Schema>>
}

/** Every key of the JSON that `build -f json` writes, as Markdown. */
export function jsonPage(schema: Schema): string {
  const tables = [
    table(text.whole, schema),
    ...Object.entries(schema.definitions ?? {}).map(([name, inner]) => table(`\`${name}\``, inner)),
  ]
  return [`# ${text.title}`, text.intro, ...tables, ''].join('\n\n')
}

function table(heading: string, schema: Schema): string {
  const rows = keysOf(schema, '').map(
    ({ path, kind, isRequired, title }) =>
      `| \`${path}\` | ${kind} | ${isRequired ? text.yes : ''} | ${title} |`,
  )
  const head = [
    `| ${text.key} | ${text.kind} | ${text.required} | ${text.meaning} |`,
    '| --- | --- | --- | --- |',
  ]
  return [`## ${heading}`, ...(schema.title ? [schema.title] : []), [...head, ...rows].join('\n')].join(
    '\n\n',
  )
}

interface Key {
  readonly path: string
  readonly kind: string
  readonly isRequired: boolean
  readonly title: string
}

function keysOf(schema: Schema, above: string): readonly Key[] {
  const inner = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const path = above === '' ? name : `${above}.${name}`
    const isRequired = schema.required?.includes(name) ?? false
    return [
      { path, kind: kindOf(property), isRequired, title: property.title ?? '' },
      ...keysOf(property, path),
    ]
  })
  const others =
    typeof schema.additionalProperties === 'object' ? keysOf(schema.additionalProperties, `${above}.*`) : []
  const items = schema.items ? keysOf(schema.items, `${above}[]`) : []
  const choices = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((choice) =>
    keysOf(choice, above),
  )
  return [...inner, ...others, ...items, ...choices]
}

function kindOf({ type, const: only, enum: some, $ref, items, oneOf, anyOf }: Schema): string {
  if ($ref) return `\`${$ref.split('/').at(-1)}\``
  if (only !== undefined) return `\`${JSON.stringify(only)}\``
  if (some) return some.map((value) => `\`${JSON.stringify(value)}\``).join('、')
  if (items) return `${text.kinds.array}${items.$ref || items.type ? `（${kindOf(items)}）` : ''}`
  const choices = [...(oneOf ?? []), ...(anyOf ?? [])].map(kindOf)
  if (choices.length > 0) return [...new Set(choices)].join('、')
  return [type ?? []]
    .flat()
    .map((name) => text.kinds[name as keyof typeof text.kinds] ?? name)
    .join('、')
}
