import { basename, dirname, join, relative, resolve } from 'node:path'
import type { AggregateOptions } from '../aggregate/aggregate.ts'
import { meantUnit } from '../aggregate/meant-unit.ts'
import { byName, foldName, type Unit, type UnitList } from '../aggregate/unit-list.ts'
import { schemaName } from '../form/editor-schema.ts'
import { aggregateCommandText as text } from '../locale/zh/aggregate-command.ts'
import { addendsName } from '../report/addends.ts'
import { isDate } from '../report/dates.ts'
import { packaged } from '../resources/packaged.ts'
import { given } from '../source/given.ts'
import { isYamlName } from '../source/yaml-name.ts'
import { addendsBeside } from './addends-file.ts'
import { usageError } from './exit-codes.ts'
import { formOption } from './form-option.ts'
import { readData } from './read-input.ts'
import { editionFor, parseYear } from './year-option.ts'

/** The options of `aggregate` that say what is added up, as they were typed. */
export interface TypedOptions {
  readonly units: string
  readonly output: string
  readonly year?: string
  readonly agency?: string
  readonly scope?: string
  readonly include?: readonly string[]
  readonly due?: string
  readonly today?: string
  readonly previous?: string
  readonly annex?: boolean
}

export type Wanted = AggregateOptions &
  Required<Pick<AggregateOptions, 'form' | 'schemaFile'>> & {
    /** By which the form is found again: the name of a built-in one, or a file. */
    readonly formName: string
  }

/** What the options say goes before what the list says. */
export async function aggregateOptions(list: UnitList, options: TypedOptions): Promise<Wanted> {
  const { units: path, output, annex = false } = options
  const year = options.year === undefined ? list.year : parseYear(options.year)
  const agency = options.agency?.trim() || list.agency
  if (year === undefined || agency === undefined)
    throw usageError(text.lacking(path, { year: year === undefined, agency: agency === undefined }))
  for (const name of ['due', 'today'] as const) {
    const day = options[name]
    if (day !== undefined && !isDate(day)) throw usageError(text.badDate(`--${name}`, day))
  }
  const day = options.today ?? today()
  if (year > yearOf(day)) throw usageError(text.futureYear(path, year, yearOf(day)))
  const national = editionFor(year)
  const named = list.form
  const beside = named && isYamlName(named) ? join(dirname(path), named) : named
  const formName = beside ?? national
  const form = await formOption(formName)
  const { scopes } = text
  if (options.scope !== undefined && !Object.values(scopes).includes(options.scope))
    throw usageError(text.badScope(options.scope))
  return {
    year,
    agency,
    form,
    formName,
    isOfOffice: options.scope === scopes.office,
    include: includedUnits(list, options.include ?? []),
    annex,
    fromSum: (path) => besideOutput(path, output),
    schemaFile: schemaName({ id: packaged.formats.some(({ id }) => id === form.id) ? form.id : national }),
    ...given({
      named: beside === undefined || named === beside ? named : besideOutput(beside, output),
      due: options.due,
      today: options.due === undefined ? options.today : day,
      previous: options.previous === undefined ? undefined : await previousOf(options.previous, output),
    }),
  }
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

/** The day by the clock of the machine, where the office is. */
function today(): string {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function includedUnits({ units }: UnitList, names: readonly string[]): ReadonlySet<Unit> {
  const known = byName(units)
  return new Set(
    names.flatMap((word) =>
      word.split(/[,，、]/).map((name) => {
        const unit = known.get(foldName(name))
        if (!unit) throw usageError(text.unknownUnit(name, meantUnit(name, units)))
        return unit
      }),
    ),
  )
}

async function previousOf(path: string, output: string): Promise<AggregateOptions['previous']> {
  await readData(path)
  const addends = await addendsBeside(path)
  if (!addends) throw usageError(text.noPreviousAddends(path, addendsName(basename(path))))
  return { addends, path: besideOutput(path, output) }
}

function besideOutput(path: string, output: string): string {
  const way = relative(resolve(dirname(output)), resolve(path)).replaceAll('\\', '/')
  return way.startsWith('.') ? way : `./${way}`
}
