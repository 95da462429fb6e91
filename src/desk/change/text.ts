import { removeAt } from '../../data-file/remove-at.ts'
import { waysToSetText } from '../../data-file/set-text.ts'
import { setValue } from '../../data-file/set-value.ts'
import { desk as words } from '../../locale/zh/desk.ts'
import { applyEdits } from '../../source/apply-edits.ts'
import { type Located, textOf, valueAt } from '../../source/located.ts'
import { parseYaml } from '../../source/parse-yaml.ts'
import { makeSource } from '../../source/source.ts'
import type { Edit, Order, Readable } from './edit.ts'
import { typedScalar } from './typed-scalar.ts'

/** What stands at the end of a way of keys, as text; `null`: nothing. */
export function textAt({ data }: Pick<Readable, 'data'>, keys: readonly string[]): string | null {
  return textOf(at(data, keys)) ?? null
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
  const there = at(data, keys)
  if (there && there.kind !== 'scalar') return { refused: words.change.noWay(keys.join('.')) }
  const text = typed.replaceAll(/\r\n?/g, '\n')
  const isMeant = (edit: Edit) => sameParagraphs(read(source.text, edit, keys), text)
  return waysToSetText(source, data, keys, text, order).find(isMeant) ?? { refused: words.change.unwritable }
}

/** A value of one line. */
export function editField(
  present: Readable,
  keys: readonly string[],
  typed: string | null,
  order: Order,
): Edit {
  const { data, source } = present
  if (typed === null) return removed(present, keys)
  const there = at(data, keys)
  if (there && there.kind !== 'scalar') return { refused: words.change.noWay(keys.join('.')) }
  const before = there ? source.text.slice(there.start, there.end).trimEnd() : ''
  const edit = setValue(source.text, data, keys, typedScalar(typed, before), order)
  const isMeant = read(source.text, edit, keys) === (typed === '~' ? null : typed)
  return isMeant ? edit : { refused: words.change.unwritable }
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

function removed({ data, source }: Readable, keys: readonly string[]): Edit {
  return removeAt(source.text, data, keys) ?? 'none'
}

function at(data: Located, keys: readonly string[]): Located | undefined {
  return keys.reduce<Located | undefined>((found, key) => valueAt(found, key), data)
}

/** What would be read after an edit. */
function read(file: string, edit: Edit, keys: readonly string[]): string | null {
  if (edit === 'none' || 'refused' in edit) return null
  const { value } = parseYaml(makeSource('', applyEdits(file, [edit])))
  return value ? textAt({ data: value } as Readable, keys) : null
}
