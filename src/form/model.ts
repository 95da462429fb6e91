import { type Entry, entriesOf, entryOf, type Located, textOf, valueAt } from '../source/located.ts'
import type { Beside, Block, Form, FormTable, Kind, Node, Section, WordClass } from './form.ts'
import { modelMentions } from './mentions.ts'
import { node } from './node.ts'
import { numbered } from './numbering.ts'
import { collectRules } from './rules.ts'

/** An effective declaration (extensions applied) → the form that it declares. */
export function modelForm(id: string, declaration: Located): Form {
  const text = (key: string) => textOf(valueAt(declaration, key))
  const from = text('from')
  const unreadableMentions: string[] = []
  const sections = entriesOf(valueAt(declaration, 'sections')).map((entry) => ({
    ...modelSection(entry),
    ...wantedOf(entry.key, declaration),
  }))
  const isNumbered = text('numbering') === 'auto'
  return {
    id,
    name: text('name') ?? id,
    source: text('source') ?? '',
    ...(from === undefined ? {} : { from: Number(from) }),
    titles: texts(valueAt(declaration, 'title')),
    deadlines: entriesOf(valueAt(declaration, 'deadline')).map(({ key, value }) => ({
      organ: key,
      day: textOf(value) ?? textOf(valueAt(value, 'day')) ?? '',
      ...optionalTexts(value, ['ending']),
    })),
    ...(isNumbered ? { numbering: 'auto' } : {}),
    sections: isNumbered ? numbered(sections) : sections,
    words: [
      ...wordClasses(valueAt(declaration, 'verbs'), true),
      ...wordClasses(valueAt(declaration, 'nouns'), false),
    ],
    mentions: modelMentions(valueAt(declaration, 'mentions'), (words) => unreadableMentions.push(words)),
    overview: entriesOf(valueAt(declaration, 'overview')).map(({ key, value }) => ({
      label: key,
      address: textOf(value) ?? '',
    })),
    strangeSections: ['length', 'figures']
      .flatMap((key) => entriesOf(valueAt(declaration, key)))
      .filter(({ key }) => !sections.some(({ name, table }) => name === key && !table))
      .map(({ key }) => key),
    unreadableMentions,
  }
}

function wordClasses(declared: Located | undefined, isVerb: boolean): readonly WordClass[] {
  return entriesOf(declared).map(({ key, value }) => ({ name: key, isVerb, words: texts(value) }))
}

function modelSection({ key, value }: Entry): Section {
  const table = valueAt(value, 'table')
  return {
    name: key,
    ...optionalTexts(value, ['heading', 'starter', 'help']),
    ...otherWordings(value),
    optional: isTrue(value, 'optional'),
    topics: (['must', 'should', 'avoid'] as const).flatMap((weight) =>
      entriesOf(valueAt(value, weight)).map((topic) => ({
        name: topic.key,
        pattern: textOf(topic.value) ?? topic.key,
        weight,
      })),
    ),
    ...(table ? { table: modelTable(table) } : {}),
  }
}

/** What `length` and `figures` of the form want of the prose of a section. */
function wantedOf(name: string, declaration: Located): Pick<Section, 'longest' | 'figures'> {
  const longest = textOf(valueAt(valueAt(declaration, 'length'), name))
  const figures = texts(valueAt(valueAt(declaration, 'figures'), name))
  return {
    ...(longest === undefined ? {} : { longest: Number(longest) }),
    ...(figures.length > 0 ? { figures } : {}),
  }
}

function modelTable(table: Located): FormTable {
  const blocks = valueAt(table, 'blocks')
  const unreadableRules: string[] = []
  return {
    caption: texts(valueAt(table, 'caption')),
    above: texts(valueAt(table, 'above')),
    below: texts(valueAt(table, 'below')),
    ...optionalTexts(table, ['note']),
    nest: textOf(valueAt(table, 'nest')) === 'indent' ? 'indent' : 'columns',
    beside: entriesOf(valueAt(table, 'beside')).map(({ key, value }) => ({
      attribute: key as Beside['attribute'],
      heading: textOf(value) ?? key,
    })),
    corner: textOf(valueAt(table, 'corner')) ?? '',
    widths: texts(valueAt(table, 'widths')).map(Number),
    blocks: blocks
      ? entriesOf(blocks).map(({ key, value }) => modelBlock(key, value, table))
      : [modelBlock('', table, table)],
    rules: collectRules(table, (text) => unreadableRules.push(text)),
    unreadableRules,
  }
}

function modelBlock(name: string, block: Located, table: Located): Block {
  const inherited = { ...inheritable(table), ...inheritable(block) }
  const band = block === table ? undefined : textOf(valueAt(block, 'label'))
  return {
    name,
    ...(band === undefined ? {} : { band }),
    rows: root(valueAt(block, 'rows'), inherited.unit === undefined ? {} : { unit: inherited.unit }),
    columns: root(valueAt(block, 'columns'), inherited),
  }
}

interface Inherited {
  readonly kind?: Kind
  readonly unit?: string
  readonly aggregate?: 'own'
}

function root(children: Located | undefined, inherited: Inherited): Node {
  const nodes = entriesOf(children).map((entry) => modelNode(entry, inherited))
  return node('', { silent: true, ...inherited, children: nodes })
}

function modelNode({ key, value }: Entry, above: Inherited): Node {
  const inherited = { ...above, ...inheritable(value) }
  const label = value.kind === 'scalar' ? textOf(value) : textOf(valueAt(value, 'label'))
  return {
    name: key,
    label: label ?? key,
    ...otherWordings(value),
    silent: isTrue(value, 'silent'),
    total: isTrue(value, 'total'),
    part: isTrue(value, 'part'),
    vertical: isTrue(value, 'vertical'),
    ...optionalTexts(value, ['help', 'code']),
    ...inherited,
    children: entriesOf(valueAt(value, 'of')).map((entry) => modelNode(entry, inherited)),
  }
}

function inheritable(value: Located): Inherited {
  return optionalTexts(value, ['kind', 'unit', 'aggregate']) as Inherited
}

function optionalTexts<Key extends string>(value: Located, keys: readonly Key[]): { [key in Key]?: string } {
  const found: { [key in Key]?: string } = {}
  for (const key of keys) {
    const text = textOf(valueAt(value, key))
    if (text !== undefined) found[key] = text
  }
  return found
}

function otherWordings(value: Located): { also?: readonly string[] } {
  const also = texts(valueAt(value, 'also'))
  return also.length > 0 ? { also } : {}
}

function isTrue(value: Located, key: string): boolean {
  const located = entryOf(value, key)?.value
  return located?.kind === 'scalar' && located.value === true
}

function texts(value: Located | undefined): readonly string[] {
  if (value?.kind === 'list') return value.items.flatMap(texts)
  const text = textOf(value)
  return text === undefined ? [] : [text]
}
