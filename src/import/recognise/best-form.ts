import { editionOf } from '../../form/edition.ts'
import type { Form } from '../../form/form.ts'
import type { LooseTable } from '../loose.ts'
import { type FormMatch, matchForm } from './assign-lines.ts'

/** The form whose labels agree best; of equal ones the usual one, that of the year, then the newest. */
export function bestMatch(
  formats: readonly Form[],
  tables: readonly LooseTable[],
  year: number | undefined,
  usual?: Form,
): FormMatch {
  const national = year === undefined ? undefined : editionOf(year, formats)
  const rank = ({ form }: FormMatch) =>
    form === usual ? Number.MAX_SAFE_INTEGER : form.id === national ? 9999 : (form.from ?? 0)
  const matches = formats.map((form) => matchForm(form, tables))
  const [best] = matches.toSorted((a, b) => b.score - a.score || rank(b) - rank(a))
  if (!best) throw new Error('no form to recognise by')
  return best
}

/** Which sections of the form each table of the source holds. */
export function claims({ claimed, tables }: FormMatch): ReadonlyMap<LooseTable, readonly string[]> {
  return new Map(
    [...claimed].map((loose) => [
      loose,
      tables
        .filter(({ rows, left }) =>
          [...rows.map(({ line }) => line), ...left].some((line) => line.table === loose.number),
        )
        .map(({ table }) => table.section.name),
    ]),
  )
}
