import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pageOf } from '../../findings/page.ts'
import { isRuleId, RULE_IDS } from '../../findings/registry.ts'
import { explainColumn } from '../../form/explain-column.ts'
import { explainFigure } from '../../form/explain-figure.ts'
import type { Form } from '../../form/form.ts'
import { allAddresses, resolveAddress } from '../../form/references.ts'
import { explainText } from '../../locale/zh/explain.ts'
import { schemaText } from '../../locale/zh/schema.ts'
import { packageFolder } from '../../resources/package-folder.ts'
import { packaged } from '../../resources/packaged.ts'
import { nearest } from '../../source/nearest.ts'
import { usageError } from '../exit-codes.ts'
import { formOf } from '../form-of.ts'
import { formOption } from '../form-option.ts'
import type { Terminal } from '../terminal.ts'

interface Options {
  readonly year?: string
  /** A built-in form, an own form's file, or a data file. */
  readonly form?: string
  /** A sum of many units. */
  readonly in?: string
}

/** `report-gen explain`: the reference page of a rule, what a cell of the form counts, or the cells that a name stands for. */
export async function explainCommand(
  subject: string,
  { year, form: named, in: sum }: Options,
  terminal: Terminal,
): Promise<void> {
  const ofForms = Object.entries({ '--year': year, '--form': named }).flatMap(([option, given]) =>
    given === undefined ? [] : [option],
  )
  if (sum !== undefined) {
    if (ofForms.length > 0) throw usageError(explainText.ofSum(ofForms))
    const { explainSumCommand } = await import('./explain-sum.ts')
    return explainSumCommand(subject, sum, terminal)
  }
  if (isRuleId(subject)) {
    if (ofForms.length > 0) throw usageError(explainText.ofAddresses(ofForms, subject))
    terminal.answer((await readFile(join(packageFolder, pageOf(subject)), 'utf8')).trimEnd())
    return
  }
  if (year !== undefined && named !== undefined) throw usageError(explainText.yearAndForm)
  const formats = named === undefined ? await formatsFor(year) : [await formOption(named, formOf)]
  for (const form of formats) {
    const reference = resolveAddress(form, subject)
    if (!reference) continue
    terminal.answer(explainText.figure(subject, form.name, explainFigure(form, reference)))
    return
  }
  for (const form of formats) {
    const column = explainColumn(form, subject)
    if (column) return terminal.answer(explainText.column(subject, form.name, column))
    const within = addressesWith(subject, form)
    if (within.length === 0) continue
    terminal.answer(explainText.within(subject, form.name, within))
    return
  }
  const [head = ''] = subject.split('.')
  const key = OWN_KEYS.get(head)
  if (key) throw usageError(explainText.ownKey(subject, head, key.description))
  const known = [...RULE_IDS, ...formats.flatMap(allAddresses)]
  throw usageError(
    explainText.unknown(subject, nearest(subject, known), named === undefined && subject.includes('.')),
  )
}

/** What a data file has beside the sections of its form; findings give addresses in these, too. */
const OWN_KEYS = new Map(Object.entries(schemaText.keys))

/** Addresses of figures that one part of an address names many of: 申请, 结转下年, 自然人. */
function addressesWith(subject: string, form: Form): readonly string[] {
  return allAddresses(form)
    .map(({ name }) => name)
    .filter((name) => `.${name}.`.includes(`.${subject}.`))
}

/** The form of a year; without one all national forms, the latest first, then the others. */
async function formatsFor(year: string | undefined): Promise<readonly Form[]> {
  const latestFirst = packaged.formats.toSorted((a, b) => (b.from ?? 0) - (a.from ?? 0))
  if (year === undefined) return loaded(latestFirst)
  const form = latestFirst.find(({ from }) => from !== undefined && from <= Number(year))
  if (!form) throw usageError(explainText.badYear(year))
  return loaded([form])
}

function loaded(formats: readonly { readonly id: string }[]): Promise<readonly Form[]> {
  return Promise.all(formats.map(async ({ id }) => (await packaged.format(id)).form))
}
