import type { Form } from '../../form/form.ts'
import type { JsonSchema, Properties } from '../../form/json-schema.ts'
import { ownKeys } from '../../form/own-keys-schema.ts'
import { deskEntries as text } from '../../locale/zh/desk-entries.ts'
import type { FindingView } from '../../preview/state.ts'
import { given } from '../../source/given.ts'
import { entriesOf, type Located, textOf, valueAt } from '../../source/located.ts'
import { rangeOf } from '../../source/source.ts'
import { childrenOf } from '../../source/way.ts'
import { isReadable, type Readable } from '../change/edit.ts'
import { fieldView, isOneLine } from '../field-views.ts'
import type { Present } from '../present.ts'
import type { FieldView } from '../protocol/form.ts'
import type { EntryView } from '../protocol/state.ts'
import { entryText } from './entry-text.ts'

/** What stands under 附件, 附图 and 确认, with the fields that the schema has for it. */
export function entryViews(present: Present, accepted: readonly FindingView[]): readonly EntryView[] {
  if (!isReadable(present)) return []
  const own = ownKeys(present.report.form)
  const of = (key: string, view: (keys: readonly string[], at: Located) => Shown) => {
    const there = valueAt(present.data, key)
    return (there ? childrenOf(there) : []).map(([name, at]) =>
      whole(present, [key, name], view([key, name], at)),
    )
  }
  return [
    ...of('附件', (keys) => ({
      heading: text.attachment(Number(keys[1])),
      fields: [fieldView(keys, { title: text.attachmentName })],
    })),
    ...of('附图', (keys, at) => illustration(keys, at, own['附图']?.['additionalProperties'] as JsonSchema)),
    ...of('确认', (keys, at) => acceptance(keys, at, present.report.form, accepted)),
  ]
}

type Shown = Pick<EntryView, 'heading' | 'fields' | 'figures'>

function whole({ data, source }: Readable, keys: readonly string[], shown: Shown): EntryView {
  const { start, end, text } = entryText(source.text, data, keys)
  const { line, column, endLine } = rangeOf(source, start, end)
  return { keys, ...shown, lines: [line, endLine], column, text }
}

/** A picture has no figures, a chart no file. */
function illustration(keys: readonly string[], at: Located, schema: JsonSchema): Shown {
  const isPicture = valueAt(at, '图片') !== undefined
  const left = isPicture ? ['类型', '单位'] : ['图片']
  const fields = Object.entries(schema['properties'] as Properties)
    .filter(([name, field]) => isOneLine(field) && (!left.includes(name) || valueAt(at, name)))
    .map(([name, field]) => fieldView([...keys, name], field))
  const figures = isPicture ? undefined : figuresIn([...keys, '数据'], valueAt(at, '数据'))
  return { heading: keys.at(-1) ?? '', fields, ...given({ figures }) }
}

/** 数据: names and figures, or names of series with such lists. */
function figuresIn(keys: readonly string[], at: Located | undefined, series = ''): readonly FieldView[] {
  return entriesOf(at).flatMap(({ key, value }) => {
    const label = series === '' ? key : text.ofSeries(series, key)
    if (value.kind === 'map' && series === '') return figuresIn([...keys, key], value, key)
    return [fieldView([...keys, key], { title: label })]
  })
}

/** What stands is told by the findings themselves; the reason may be changed. */
function acceptance(
  keys: readonly string[],
  at: Located,
  form: Form,
  accepted: readonly FindingView[],
): Shown {
  const [rule, place] = [textOf(valueAt(at, '规则')) ?? '', textOf(valueAt(at, '位置'))]
  const standing = accepted.filter(
    ({ rule: other, address }) =>
      other === rule &&
      (place === undefined || address === place || address?.startsWith(`${place}.`) === true),
  )
  const items = (ownKeys(form)['确认'] as { items: { properties: Properties } }).items.properties
  return {
    heading: text.standing(
      rule,
      place,
      standing.map(({ message }) => message),
    ),
    fields: [fieldView([...keys, '理由'], items['理由'] as JsonSchema)],
  }
}
