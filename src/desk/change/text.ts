import { removeItem } from '../../data-file/list-items.ts'
import { contentEnd } from '../../data-file/places-in-lines.ts'
import { removeAt } from '../../data-file/remove-at.ts'
import { waysToSetText } from '../../data-file/set-text.ts'
import { setValue } from '../../data-file/set-value.ts'
import { desk as words } from '../../locale/zh/desk.ts'
import { applyEdits } from '../../source/apply-edits.ts'
import type { Located } from '../../source/located.ts'
import { parseYaml } from '../../source/parse-yaml.ts'
import { makeSource } from '../../source/source.ts'
import { atWay, oneText } from '../../source/way.ts'
import type { Edit, Order, Readable } from './edit.ts'
import { typedScalar } from './typed-scalar.ts'

/** What stands at the end of a way of keys, as text; `null`: nothing. */
export function textAt({ data }: Pick<Readable, 'data'>, keys: readonly string[]): string | null {
  return oneText(atWay(data, keys)) ?? null
}

/** Prose, paragraphs parted by line breaks, in the style that it is written in. */
export function editProse(
  present: Readable,
  keys: readonly string[],
  typed: string | null,
  order: Order,
): Edit {
  const { data, source } = present
  if (typed === null || typed.trim() === '') return removed(present, keys)
  const there = atWay(data, keys)
  if (there && there.kind !== 'scalar') return { refused: words.change.noWay(keys.join('.')) }
  const text = typed.replaceAll(/\r\n?/g, '\n')
  const isMeant = (edit: Edit) => sameParagraphs(read(source.text, edit, keys), text)
  return waysToSetText(source, data, keys, text, order).find(isMeant) ?? { refused: words.change.unwritable }
}

/** A value of one line; an address that is written as a list of names, too. */
export function editField(
  present: Readable,
  keys: readonly string[],
  typed: string | null,
  order: Order,
): Edit {
  const { data, source } = present
  if (typed === null) return removed(present, keys)
  const there = atWay(data, keys)
  if (there && oneText(there) === undefined && !isNothing(there))
    return { refused: words.change.noWay(keys.join('.')) }
  const before =
    there?.kind === 'scalar' ? source.text.slice(there.start, contentEnd(source.text, there)) : ''
  const value = typedScalar(typed, before)
  const edit =
    there && !isNothing(there)
      ? { start: there.start, end: contentEnd(source.text, there), text: value }
      : setValue(source.text, data, keys, value, order)
  const isMeant = read(source.text, edit, keys) === (typed === '~' ? null : typed)
  return isMeant ? edit : { refused: words.change.unwritable }
}

function isNothing(at: Located): boolean {
  return at.kind === 'scalar' && at.value === null
}

/** Line breaks at its end belong to the style. */
export function sameText(one: string | null, other: string | null): boolean {
  return trimmed(one) === trimmed(other)
}

/** A line is a paragraph, whether a blank line parts it from the next or not. */
export function sameParagraphs(one: string | null, other: string | null): boolean {
  const plain = (text: string | null) => trimmed(text).replaceAll(/(?:\r?\n)+/g, '\n')
  return plain(one) === plain(other)
}

function trimmed(words: string | null): string {
  return (words ?? '').replace(/\n+$/, '')
}

/** A list that an item was the only one of goes with it. */
export function removed({ data, source }: Readable, keys: readonly string[]): Edit {
  const list = atWay(data, keys.slice(0, -1))
  if (list?.kind !== 'list') return removeAt(source.text, data, keys) ?? 'none'
  if (list.items.length > 1) return removeItem(source.text, list, Number(keys.at(-1)) - 1)
  return removeAt(source.text, data, keys.slice(0, -1)) ?? 'none'
}

/** What would be read after an edit. */
function read(file: string, edit: Edit, keys: readonly string[]): string | null {
  if (edit === 'none' || 'refused' in edit) return null
  const { value } = parseYaml(makeSource('', applyEdits(file, [edit])))
  return value ? textAt({ data: value } as Readable, keys) : null
}
