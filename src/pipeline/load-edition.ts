import { type Finding, inOrder, makeFinding } from '../findings/finding.ts'
import { addRows } from '../form/add-rows.ts'
import { editionOf } from '../form/edition.ts'
import type { Form } from '../form/form.ts'
import { checkText } from '../locale/zh/check.ts'
import { reportText } from '../locale/zh/report.ts'
import { presentSections } from '../report/missing-sections.ts'
import { validate } from '../report/schema/validate.ts'
import type { Resources } from '../resources/resources.ts'
import { type Located, textOf, valueAt } from '../source/located.ts'
import { rangeOf, type Source } from '../source/source.ts'
import { isYamlName } from '../source/yaml-name.ts'

/**
 * Fewer names that a form does not know are told one by one, unless it knows no section of the data at all, or no place
 * where 增行 adds rows.
 */
const FEWEST = 2

/** So many times fewer misfits must another edition have: what is left are faults of their own. */
const TIMES = 4

/**
 * The one finding for data that is written for another edition than 版式 or 年度 says, with its misfits as what follows
 * from it; none when the data fits no other edition far better.
 */
export async function otherEdition(
  misfits: readonly Finding[],
  data: Located,
  form: Form,
  source: Source,
  resources: Resources,
): Promise<Finding | undefined> {
  const unknown = misfits.filter(({ rule }) => rule === 'schema-unknown-key')
  const isClear = misfits.some(({ rule }) => rule === 'own-row') || presentSections(form, data).length === 0
  if (!isClear && unknown.length < FEWEST) return undefined
  const at = valueAt(data, '版式') ?? valueAt(data, '年度')
  if (at?.kind !== 'scalar' || !isBuiltIn(form, at, resources)) return undefined
  const [best] = (await fits(data, form, source, resources)).toSorted(
    (a, b) => a.misfits - b.misfits || (b.form.from ?? 0) - (a.form.from ?? 0),
  )
  if (!best || best.misfits * TIMES > misfits.length) return undefined
  const year = Number(textOf(valueAt(data, '年度')))
  const isOfYear = editionOf(year, resources.formats) === best.form.id
  const isNamed = at === valueAt(data, '版式')
  const said = reportText.otherEdition(best.form, form, year, isNamed, isOfYear)
  return makeFinding('other-edition', {
    ...said,
    range: rangeOf(source, at.start, at.end),
    related: inOrder(misfits).flatMap(({ rule, found, message, range }) => {
      if (!range) return []
      const isUnknown = rule === 'schema-unknown-key' && found !== undefined
      const told = isUnknown ? reportText.notInEdition(found, form.name) : checkText.consequence(message)
      return [{ message: told, range }]
    }),
  })
}

function isBuiltIn({ id }: Form, at: Located, { formats }: Resources): boolean {
  const named = textOf(at)
  return formats.some((known) => known.id === id) && !isYamlName(named ?? '')
}

/** How many misfits the data has in each of the other forms that come with the program. */
async function fits(
  data: Located,
  form: Form,
  source: Source,
  resources: Resources,
): Promise<readonly { readonly form: Form; readonly misfits: number }[]> {
  const others = resources.formats.filter(({ id }) => id !== form.id)
  return Promise.all(
    others.map(async ({ id }) => {
      const builtIn = await resources.format(id)
      const { form, unknown } = addRows(builtIn.form, valueAt(data, '增行'))
      const validator = form === builtIn.form ? builtIn.validator : await resources.compile(form)
      const misfits = await validate(data, validator, source, form)
      return { form, misfits: unknown.length + misfits.length }
    }),
  )
}
