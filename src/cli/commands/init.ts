import { basename, dirname } from 'node:path'
import { fileStem } from '../../document/file-stem.ts'
import { editionOf } from '../../format/edition.ts'
import { editorSchema } from '../../format/editor-schema.ts'
import { starter } from '../../init/starter.ts'
import { visible } from '../../locale/visible.ts'
import { cli } from '../../locale/zh/cli.ts'
import { packaged } from '../../resources/packaged.ts'
import { usageError } from '../exit-codes.ts'
import { writeFiles } from '../files/write-files.ts'
import { schemaFile } from '../schema-file.ts'
import type { Terminal } from '../terminal.ts'

interface Options {
  readonly agency: string
  readonly year: string
}

/** `report-gen init`: a starter for the agency's year, with its schema beside it for the editor. */
export async function initCommand(
  file: string | undefined,
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const agency = options.agency.trim()
  if (agency === '') throw usageError(cli.usage.emptyAgency)
  if (!/^\d{4}$/.test(options.year)) throw usageError(cli.usage.badYear(options.year))
  const year = Number(options.year)
  const id = editionOf(year, packaged.formats)
  if (id === undefined) {
    const first = Math.min(...packaged.formats.flatMap(({ from }) => from ?? []))
    throw usageError(cli.usage.noEdition(year, first))
  }
  const path = file ?? `${fileStem(`${agency}${year}年`)}.yaml`
  const schema = `${id}.schema.json`
  const { format } = await packaged.format(id)
  const bytes = new TextEncoder().encode(starter(format, agency, year, schema))
  await writeFiles(
    dirname(path),
    [{ name: basename(path), bytes }, schemaFile(schema, editorSchema(format), false)],
    {
      tell: terminal.err,
    },
  )
  terminal.out(visible(path))
  terminal.err(cli.done.initialised(path))
}
