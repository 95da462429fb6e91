import { basename, dirname } from 'node:path'
import { fileStem } from '../../document/file-stem.ts'
import { editionOf } from '../../form/edition.ts'
import { editorSchema } from '../../form/editor-schema.ts'
import type { Form } from '../../form/form.ts'
import { starter } from '../../init/starter.ts'
import { visible } from '../../locale/visible.ts'
import { cli } from '../../locale/zh/cli.ts'
import { commandText } from '../../locale/zh/cli-commands.ts'
import { packaged } from '../../resources/packaged.ts'
import { usageError } from '../exit-codes.ts'
import { writeFiles } from '../files/write-files.ts'
import { schemaFile } from '../schema-file.ts'
import type { Terminal } from '../terminal.ts'
import { exampleOf } from '../wrong-usage.ts'

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
): Promise<void> {
  if (file !== undefined && !/\.ya?ml$/i.test(file)) throw usageError(cli.usage.notYaml(file))
  if (options.year !== undefined && !/^\d{4}$/.test(options.year))
    throw usageError(cli.usage.badYear(options.year))
  if (options.keepProse && options.from === undefined) throw usageError(cli.initFrom.keepProseAlone)
  const { text, agency, year, form } =
    options.from === undefined ? await blank(options) : await begin(options.from, file, options, terminal)
  const path = file ?? `${fileStem(`${agency}${year}年`)}.yaml`
  const bytes = new TextEncoder().encode(text)
  const isBuiltIn = packaged.formats.some(({ id }) => id === form.id)
  const schema = isBuiltIn ? [schemaFile(schemaName(form), editorSchema(form), false)] : []
  await writeFiles(dirname(path), [{ name: basename(path), bytes }, ...schema], { tell: terminal.err })
  terminal.out(visible(path))
  terminal.err(
    options.from === undefined ? cli.done.initialised(path) : cli.initFrom.begun(path, options.from),
  )
}

interface Begun {
  readonly text: string
  readonly agency: string
  readonly year: number
  readonly form: Form
}

async function begin(
  from: string,
  file: string | undefined,
  { year, agency, keepProse = false }: Options,
  terminal: Terminal,
): Promise<Begun> {
  if (agency !== undefined) throw usageError(cli.initFrom.agencyWithFrom)
  const { beginFrom } = await import('./init-from.ts')
  const given = {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(file === undefined ? {} : { target: file }),
  }
  return beginFrom(from, { ...given, keepProse }, terminal)
}

async function blank(options: Options): Promise<Begun> {
  for (const [name, value] of [
    ['--agency', options.agency],
    ['--year', options.year],
  ] as const) {
    if (value === undefined)
      throw usageError(cli.usage.missingOption(name, exampleOf({ words: commandText.init })))
  }
  const agency = options.agency?.trim() ?? ''
  if (agency === '') throw usageError(cli.usage.emptyAgency)
  const year = Number(options.year)
  const id = editionOf(year, packaged.formats)
  if (id === undefined) {
    const first = Math.min(...packaged.formats.flatMap(({ from }) => from ?? []))
    throw usageError(cli.usage.noEdition(year, first))
  }
  const { form } = await packaged.format(id)
  return { text: starter(form, agency, year, schemaName(form)), agency, year, form }
}

function schemaName({ id }: Form): string {
  return `${id}.schema.json`
}
