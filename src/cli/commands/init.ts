import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileStem } from '../../document/file-stem.ts'
import { editionOf } from '../../format/edition.ts'
import { starter } from '../../init/starter.ts'
import { cli } from '../../locale/zh/cli.ts'
import { packageFolder } from '../../resources/package-folder.ts'
import { packaged } from '../../resources/packaged.ts'
import { environmentError, systemCode, usageError } from '../exit-codes.ts'
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
  await create(path, starter(format, agency, year, schema))
  await copyFile(join(packageFolder, 'schema', schema), join(dirname(path), schema))
  terminal.out(path)
  terminal.err(cli.done.initialised(path))
}

/** Never writes over a file: it may be a year's work. */
async function create(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text, { flag: 'wx' })
  } catch (error) {
    const code = systemCode(error)
    if (code === 'EEXIST') throw environmentError(cli.files.exists(path))
    throw environmentError(cli.files.unwritable(path, code))
  }
}
