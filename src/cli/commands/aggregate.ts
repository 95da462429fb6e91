import { createHash } from 'node:crypto'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { addendsName } from '../../aggregate/addends.ts'
import { type Aggregated, type AggregateOptions, aggregate } from '../../aggregate/aggregate.ts'
import { writeBoard } from '../../aggregate/board/board.ts'
import { byName, foldName, type Unit, type UnitList } from '../../aggregate/unit-list.ts'
import { writeMatrix } from '../../aggregate/write-matrix.ts'
import { isIntact } from '../../document/seal.ts'
import { printFindings } from '../../findings/print-findings.ts'
import { editionOf } from '../../form/edition.ts'
import { editorSchema } from '../../form/editor-schema.ts'
import { visible } from '../../locale/visible.ts'
import { aggregateCommandText as text } from '../../locale/zh/aggregate-command.ts'
import { cli } from '../../locale/zh/cli.ts'
import { isOurs } from '../../pipeline/write.ts'
import { isDate } from '../../report/dates.ts'
import { packaged } from '../../resources/packaged.ts'
import { given } from '../../source/given.ts'
import { nearest } from '../../source/nearest.ts'
import { linesOf } from '../../source/source.ts'
import { addendsBeside } from '../addends-file.ts'
import { CommandError, EXIT, usageError } from '../exit-codes.ts'
import { type NewFile, writeFiles } from '../files/write-files.ts'
import { formOption } from '../form-option.ts'
import { handedFiles } from '../handed-files.ts'
import { printUnits } from '../print-units.ts'
import { readListFile } from '../read-list-file.ts'
import { schemaFile } from '../schema-file.ts'
import type { Terminal } from '../terminal.ts'

interface Options {
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
  readonly board?: string
  readonly matrix?: string
}

/** `report-gen aggregate`: the sum of many units as a data file, who gave what, and what became of each. */
export async function aggregateCommand(
  words: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<number> {
  if (!/\.ya?ml$/i.test(options.output)) throw usageError(text.outputNotYaml(options.output))
  const list = await listOf(options.units, terminal)
  const wanted = await wantedOf(list, options)
  const outputs = outputsOf(options)
  const files = handedFiles(words, list, options, Object.values(outputs), terminal)
  const aggregated = await aggregate(list, files, wanted)
  const written = await write(aggregated, wanted, outputs, options, terminal)
  for (const path of written) terminal.out(visible(path))
  terminal.err(printUnits(aggregated, options.output))
  const isAllThere = aggregated.units.every(({ state }) => state === 'added' || state === 'excluded')
  return isAllThere && aggregated.strangers.length === 0 ? EXIT.clean : EXIT.findings
}

async function listOf(path: string, { colour, err }: Terminal): Promise<UnitList> {
  const { list, findings, source } = await readListFile(path)
  if (findings.length > 0) err(printFindings(findings, { path, lines: linesOf([source]), colour }))
  if (!list) throw new CommandError(text.notAggregated(path), EXIT.findings)
  return list
}

/** What the options say goes before what the list says. */
async function wantedOf(list: UnitList, options: Options): Promise<Wanted> {
  const { units: path, output, annex = false } = options
  if (options.year !== undefined && !/^\d{4}$/.test(options.year))
    throw usageError(cli.usage.badYear(options.year))
  const year = options.year === undefined ? list.year : Number(options.year)
  if (year === undefined) throw usageError(text.noYear(path))
  const agency = options.agency?.trim() || list.agency
  if (agency === undefined) throw usageError(text.noAgency(path))
  const national = editionOf(year, packaged.formats)
  if (national === undefined) {
    const first = Math.min(...packaged.formats.flatMap(({ from }) => from ?? []))
    throw usageError(cli.usage.noEdition(year, first))
  }
  const named = list.form
  const beside = named && /\.ya?ml$/i.test(named) ? join(dirname(path), named) : named
  const form = await formOption(beside ?? national)
  const { scopes } = text
  if (options.scope !== undefined && !Object.values(scopes).includes(options.scope))
    throw usageError(text.badScope(options.scope))
  for (const day of [options.due, options.today])
    if (day !== undefined && !isDate(day)) throw usageError(text.badDate(day))
  return {
    year,
    agency,
    form,
    isOfOffice: options.scope === scopes.office,
    include: includedUnits(list, options.include ?? []),
    annex,
    fromSum: (path) => besideOutput(path, output),
    schemaFile: schemaName(packaged.formats.some(({ id }) => id === form.id) ? form.id : national),
    ...given({
      named: beside === undefined || named === beside ? named : besideOutput(beside, output),
      due: options.due,
      today: options.today ?? (options.due === undefined ? undefined : today()),
      previous: options.previous === undefined ? undefined : await previousOf(options.previous, output),
    }),
  }
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
        const near = nearest(
          name,
          units.map((one) => one.name),
        )
        if (!unit) throw usageError(text.unknownUnit(name, near))
        return unit
      }),
    ),
  )
}

async function previousOf(path: string, output: string): Promise<AggregateOptions['previous']> {
  const addends = await addendsBeside(path)
  if (!addends) throw usageError(text.noPreviousAddends(path, addendsName(basename(path))))
  return { addends, path: besideOutput(path, output) }
}

function besideOutput(path: string, output: string): string {
  const way = relative(resolve(dirname(output)), resolve(path)).replaceAll('\\', '/')
  return way.startsWith('.') ? way : `./${way}`
}

type Wanted = AggregateOptions & Required<Pick<AggregateOptions, 'form' | 'schemaFile'>>

interface Outputs {
  readonly data: string
  readonly addends: string
  readonly board?: string
  readonly matrix?: string
}

function outputsOf({ output, board, matrix }: Options): Outputs {
  if (board !== undefined && !/\.html?$/i.test(board)) throw usageError(text.boardNotHtml(board))
  if (matrix !== undefined && !/\.xlsx$/i.test(matrix)) throw usageError(text.matrixNotXlsx(matrix))
  return { data: output, addends: addendsName(output), ...given({ board, matrix }) }
}

/** All of them or none. A sum that nobody touched since may be made anew; what a person wrote in it stays. */
async function write(
  aggregated: Aggregated,
  { form, schemaFile: schema }: Wanted,
  outputs: Outputs,
  { output, units }: Options,
  terminal: Terminal,
): Promise<readonly string[]> {
  const { text: data, addends } = aggregated
  const before = await addendsBeside(output)
  const folder = dirname(output)
  const isUntouched = (existing: Uint8Array) =>
    createHash('sha256').update(existing).digest('hex') === before?.written
  const name = (path: string) => relative(folder, path)
  const isBuiltIn = packaged.formats.some(({ id }) => id === form.id)
  const files: NewFile[] = [
    { name: name(outputs.data), bytes: new TextEncoder().encode(data), mayReplace: isUntouched },
    { name: name(outputs.addends), bytes: addends, mayReplace: isIntact },
    ...(outputs.board === undefined
      ? []
      : [{ name: name(outputs.board), bytes: writeBoard(aggregated), mayReplace: isIntact }]),
    ...(outputs.matrix === undefined
      ? []
      : [
          {
            name: name(outputs.matrix),
            bytes: await writeMatrix(aggregated),
            mayReplace: (existing: Uint8Array) => isOurs('xlsx', existing),
          },
        ]),
    ...(isBuiltIn ? [schemaFile(schema, editorSchema(form), false)] : []),
  ]
  return writeFiles(folder, files, {
    inputs: [units],
    tell: terminal.err,
    refusal: (paths) => text.changed(paths),
  })
}

function schemaName(id: string): string {
  return `${id}.schema.json`
}
