import { removeAt } from '../data-file/remove-at.ts'
import type { Form } from '../form/form.ts'
import { resolveAddress } from '../form/references.ts'
import type { NotCarried } from '../locale/zh/cli/init-from.ts'
import { applyEdits } from '../source/apply-edits.ts'
import { type Entry, entriesOf, entryOf, type Located, textOf, valueAt } from '../source/located.ts'
import { readYaml } from '../source/read-yaml.ts'

/** 附图 of the year after, and what of last year's could not be taken over. */
interface NextIllustrations {
  readonly lines: readonly string[]
  readonly notCarried: Omit<NotCarried, 'attachments' | 'figures'>
}

/** Last year's charts as they are written: figures of the tables by their addresses, figures of their own blank. */
export function nextIllustrations(data: Located, text: string, form: Form): NextIllustrations {
  const all = entryOf(data, '附图')
  const pictures = entriesOf(all?.value).filter(({ value }) => valueAt(value, '图片'))
  const charts = entriesOf(all?.value).filter((entry) => !pictures.includes(entry))
  const strange = charts.filter((chart) => leavesOf(chart).some((leaf) => isStrange(leaf, form)))
  const kept = charts.filter((chart) => !strange.includes(chart))
  const undescribed = kept.filter(({ value }) => /\d/.test(ownWords(valueAt(value, '说明'))))
  const places = new Set([
    '附表',
    ...form.sections.map(({ name }) => name),
    ...entriesOf(valueAt(data, '附表')).map(({ key }) => key),
    ...kept.map(({ key }) => key),
  ])
  const displaced = kept.filter(({ value }) => {
    const place = textOf(valueAt(value, '位置'))
    return place !== undefined && !places.has(place)
  })
  const gone = [
    ...[...pictures, ...strange].map(({ key }) => [key]),
    ...undescribed.map(({ key }) => [key, '说明']),
    ...displaced.map(({ key }) => [key, '位置']),
  ]
  const blanked = applyEdits(
    text,
    kept
      .flatMap(leavesOf)
      .filter(isNumber)
      .map(({ start, end }) => ({ start, end, text: '~' })),
  )
  return {
    lines: kept.length > 0 ? linesWithout(blanked, gone) : [],
    notCarried: {
      pictures: namesOf(pictures),
      strange: namesOf(strange),
      blank: namesOf(kept.filter((chart) => leavesOf(chart).some(isNumber))),
      undescribed: namesOf(undescribed),
    },
  }
}

/** The figures of a chart, as they are given. */
function leavesOf({ value }: Entry): readonly Located[] {
  const within = (at: Located): readonly Located[] =>
    at.kind === 'map' ? at.entries.flatMap((entry) => within(entry.value)) : [at]
  const figures = valueAt(value, '数据')
  return figures ? within(figures) : []
}

function isNumber(leaf: Located): boolean {
  return leaf.kind === 'scalar' && /^-?\d/.test(leaf.typed)
}

/** 附表 stay as they are, and so do their addresses. */
function isStrange(leaf: Located, form: Form): boolean {
  if (isNumber(leaf)) return false
  const names = leaf.kind === 'list' ? leaf.items.map((item) => textOf(item) ?? '') : [textOf(leaf) ?? '']
  const address = names.join('.')
  return address !== '' && !address.startsWith('附表.') && !resolveAddress(form, address)
}

/** Prose without what is put in by the program. */
function ownWords(prose: Located | undefined): string {
  return (textOf(prose) ?? '').replaceAll(/\{\{[^{}]*\}\}/g, '')
}

/** 附图 of a text, without the entries at some ways. */
function linesWithout(text: string, ways: readonly (readonly string[])[]): readonly string[] {
  const left = ways.reduce((before, way) => {
    const data = dataIn(before)
    const edit = data && removeAt(before, data, ['附图', ...way])
    return edit ? applyEdits(before, [edit]) : before
  }, text)
  const data = dataIn(left)
  const entry = data && entryOf(data, '附图')
  return entry ? left.slice(entry.keyStart, entry.value.end).trimEnd().split('\n') : []
}

function dataIn(text: string) {
  const { value } = readYaml('', new TextEncoder().encode(text))
  return value?.kind === 'map' ? value : undefined
}

function namesOf(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ key }) => key)
}
