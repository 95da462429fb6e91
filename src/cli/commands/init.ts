import { basename, dirname, extname } from 'node:path'
import { fileStem } from '../../document/file-stem.ts'
import { editorSchema, schemaName } from '../../form/editor-schema.ts'
import { starter } from '../../init/starter.ts'
import { visible } from '../../locale/visible.ts'
import { cli } from '../../locale/zh/cli.ts'
import { commandText } from '../../locale/zh/cli-commands.ts'
import { packaged } from '../../resources/packaged.ts'
import { given } from '../../source/given.ts'
import { isYamlName } from '../../source/yaml-name.ts'
import { exampleOf } from '../declared/lookup.ts'
import { EXIT, usageError } from '../exit-codes.ts'
import { writeFiles } from '../files/write-files.ts'
import { schemaFile } from '../schema-file.ts'
import type { Terminal } from '../terminal.ts'
import { editionFor, parseYear } from '../year-option.ts'
import type { Begun } from './init-from.ts'

interface Options {
  readonly agency?: string
  readonly year?: string
  readonly from?: string
  readonly keepProse?: boolean
}

/** `report-gen init`: a starter for the agency's year, or the year after another file, with its schema for the editor. */
export async function initCommand(
  file: string | undefined,
  options: Options,
  terminal: Terminal,
): Promise<number> {
  if (file !== undefined && !isYamlName(file)) throw usageError(notYaml(file))
  const year = options.year === undefined ? undefined : parseYear(options.year)
  if (options.keepProse && options.from === undefined) throw usageError(cli.initFrom.keepProseAlone)
  const begun =
    options.from === undefined
      ? await blank(options, year)
      : await begin(options.from, options, given({ year, target: file }), terminal)
  const path = file ?? nameOfBegun(begun)
  const [, schema] = await writeBegun(begun, path, terminal, commandText.init.elsewhere)
  terminal.out(visible(path))
  const { notCarried } = begun
  terminal.err(
    options.from === undefined || notCarried === undefined
      ? cli.done.initialised(path)
      : cli.initFrom.begun(path, options.from, notCarried),
  )
  if (file === undefined && !path.startsWith(begun.agency)) terminal.err(cli.done.named(begun.agency, path))
  if (schema !== undefined) terminal.err(cli.done.schemaBeside(schema))
  return begun.exitCode ?? EXIT.clean
}

function notYaml(file: string): string {
  return cli.usage.notYaml(file, file.slice(0, file.length - extname(file).length))
}

export function nameOfBegun({ agency, year }: Begun): string {
  return `${fileStem(`${agency}${year}年`)}.yaml`
}

/** The data file and its schema for the editor, by their paths; nothing is written over. `elsewhere`: see `WriteOptions`. */
export async function writeBegun(
  { form, text }: Begun,
  path: string,
  { err }: Terminal,
  elsewhere = '',
): Promise<readonly string[]> {
  const bytes = new TextEncoder().encode(text)
  const isBuiltIn = packaged.formats.some(({ id }) => id === form.id)
  const schema = isBuiltIn ? [schemaFile(schemaName(form), editorSchema(form), false)] : []
  return writeFiles(dirname(path), [{ name: basename(path), bytes }, ...schema], { tell: err, elsewhere })
}

async function blank({ agency }: Options, year: number | undefined): Promise<Begun> {
  const missing = (option: string) =>
    usageError(cli.usage.missingOption(option, exampleOf({ words: commandText.init })))
  if (agency === undefined) throw missing('--agency')
  if (year === undefined) throw missing('--year')
  return blankFile(agency, year)
}

async function begin(
  from: string,
  { agency, keepProse = false }: Options,
  wanted: { readonly year?: number; readonly target?: string },
  terminal: Terminal,
): Promise<Begun> {
  if (agency !== undefined) throw usageError(cli.initFrom.agencyWithFrom)
  const { beginFrom } = await import('./init-from.ts')
  return beginFrom(from, { ...wanted, keepProse }, terminal)
}

/** The starter of an agency's year. */
export async function blankFile(named: string, year: number): Promise<Begun> {
  const agency = named.trim()
  if (agency === '') throw usageError(cli.usage.emptyAgency)
  const { form } = await packaged.format(editionFor(year))
  return { text: starter(form, agency, year, schemaName(form)), agency, year, form }
}
