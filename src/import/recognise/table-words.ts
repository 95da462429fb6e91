import type { Field } from '../../data-file/content.ts'
import { asTyped } from '../../data-file/write-prose.ts'
import type { FormTable } from '../../form/form.ts'
import { FORM_FIELD, TABLE_NOTE } from '../../locale/zh/import-words.ts'
import { plain } from './plain-wording.ts'

/** 填报, 表前, 表注 and 表后 of a table of the form: what stands around it, without what the form says itself. */
export function tableWords(
  table: FormTable,
  before: readonly string[],
  after: readonly string[],
  isKnown: (line: string) => boolean,
): readonly Field[] {
  const filled: Field[] = []
  const fields = [...table.above, ...table.below]
  const rest = (lines: readonly string[]) =>
    lines.filter((line) => {
      if (isKnown(line) || (table.note !== undefined && plain(table.note) === plain(line))) return false
      return !takeFields(line, fields, filled)
    })
  const [above, below] = [rest(before), rest(after)].map((lines) => lines.map(asTyped))
  const isNote = (line: string) => TABLE_NOTE.test(line)
  const notes = (below ?? []).filter(isNote)
  const others = (below ?? []).filter((line) => !isNote(line))
  const word = (key: string, lines: readonly string[] | undefined): readonly Field[] =>
    lines && lines.length > 0 ? [{ key, value: lines.join('\n') }] : []
  return [
    ...(filled.length > 0 ? [{ key: '填报', value: filled }] : []),
    ...word('表前', above),
    ...word('表注', notes),
    ...word('表后', others),
  ]
}

/** 填报人：某某　　审核人：某某, if all of it is fields of the form. */
function takeFields(line: string, names: readonly string[], filled: Field[]): boolean {
  if (names.length === 0) return false
  const at = names
    .map((name) => ({ name, start: line.indexOf(name) }))
    .filter(({ start }) => start >= 0)
    .toSorted((a, b) => a.start - b.start || b.name.length - a.name.length)
  if (at[0]?.start !== 0) return false
  const found = at.map(({ name, start }, index) => {
    const value = line.slice(start + name.length, at[index + 1]?.start)
    return { key: name, value: FORM_FIELD.exec(value)?.[1]?.trim() }
  })
  if (found.some(({ value }) => value === undefined)) return false
  filled.push(...found.filter(({ value }) => value !== ''))
  return true
}
