import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import { writeDataFile } from '../../data-file/write-data-file.ts'
import { fileStem } from '../../document/file-stem.ts'
import { isIntactPackage } from '../../document/package-seal.ts'
import { printFindings } from '../../findings/print-findings.ts'
import { schemaName } from '../../form/editor-schema.ts'
import { starterContent } from '../../init/starter.ts'
import { visible } from '../../locale/visible.ts'
import { cli } from '../../locale/zh/cli.ts'
import { commandText } from '../../locale/zh/cli-commands.ts'
import { workbookText } from '../../locale/zh/workbook.ts'
import type { BuildInput } from '../../pipeline/input.ts'
import { inspect } from '../../pipeline/inspect.ts'
import { packaged } from '../../resources/packaged.ts'
import { linesOf } from '../../source/source.ts'
import { withoutYamlEnding } from '../../source/yaml-name.ts'
import { LONGEST_TEXT } from '../../spreadsheet/spreadsheet.ts'
import { writeWorkbook } from '../../workbook/write-workbook.ts'
import { CommandError, EXIT, usageError } from '../exit-codes.ts'
import { writeFiles } from '../files/write-files.ts'
import { formOption } from '../form-option.ts'
import { reachedFrom, readInput } from '../read-input.ts'
import type { Terminal } from '../terminal.ts'
import { editionFor, parseYear } from '../year-option.ts'

interface Options {
  readonly output?: string
  readonly form?: string
  readonly agency?: string
  readonly year?: string
  readonly update?: string
  readonly yes?: boolean
  readonly overwrite?: boolean
}

/** `report-gen workbook`: a data file, or a blank one of an agency's year, as a workbook; or one that came back into its data file. */
export async function workbookCommand(
  file: string | undefined,
  options: Options,
  terminal: Terminal,
): Promise<number> {
  const ofBlank = (['agency', 'year', 'form'] as const).filter((name) => options[name] !== undefined)
  if (file !== undefined && ofBlank.length > 0)
    throw usageError(
      cli.usage.onlyOfBlank(
        ofBlank.map((name) => `--${name}`),
        file,
      ),
    )
  if (options.update !== undefined) {
    const filled = workbookToUpdateFrom(options.update, file, options)
    const { updateFromWorkbook } = await import('../update-from-workbook.ts')
    return updateFromWorkbook(options.update, filled, options.yes ?? false, terminal)
  }
  if (options.yes) throw usageError(cli.workbook.yesAlone)
  const input = file === undefined ? await blank(options) : await readInput(file)
  const output = options.output ?? join(dirname(input.path), `${stemOf(input.path)}.xlsx`)
  if (extname(output).toLowerCase() !== '.xlsx') throw usageError(cli.workbook.notXlsx(output))
  const { source, otherSources, findings, read } = await inspect(input)
  if (!read) {
    const lines = linesOf([source, ...otherSources])
    terminal.err(printFindings(findings, { path: input.path, lines, colour: terminal.colour }))
    throw new CommandError(cli.workbook.notMade(input.path), EXIT.findings)
  }
  const made = await writeWorkbook(read.report, read.data, source.text)
  if (made.kind === 'too-long')
    throw new CommandError(workbookText.longText(made.address, LONGEST_TEXT), EXIT.findings)
  await writeFiles(
    dirname(output),
    [
      {
        name: basename(output),
        bytes: made.bytes,
        mayReplace: (existing) => (options.overwrite ?? false) || isIntactPackage(existing),
      },
    ],
    {
      inputs: file === undefined ? [] : [file],
      refusal: ([path = '']) => cli.workbook.filled(path),
      tell: terminal.err,
    },
  )
  terminal.out(visible(output))
  terminal.err(cli.workbook.made(output, file))
  return EXIT.clean
}

/** The workbook that came back, unless it is said in another way than is meant. */
function workbookToUpdateFrom(
  data: string,
  workbook: string | undefined,
  { output, overwrite }: Options,
): string {
  if (workbook === undefined) throw usageError(cli.workbook.updateWhat(data))
  if (extname(data).toLowerCase() === '.xlsx' && extname(workbook).toLowerCase() !== '.xlsx')
    throw usageError(cli.workbook.updateTurned(data, workbook))
  const ofOutput = [...(output === undefined ? [] : ['-o']), ...(overwrite ? ['--overwrite'] : [])]
  if (ofOutput.length > 0) throw usageError(cli.workbook.updatesInPlace(ofOutput, data))
  return workbook
}

function stemOf(path: string): string {
  return withoutYamlEnding(basename(path))
}

/** The data file of an agency's year in which nothing is filled in, as `init` writes it. */
async function blank({ output = '', ...options }: Options): Promise<BuildInput> {
  const missing = (['agency', 'year'] as const).filter((name) => options[name] === undefined)
  if (missing.length === 2) throw usageError(cli.workbook.ofWhat(commandText.workbook.blank))
  for (const name of missing)
    throw usageError(cli.usage.missingOption(`--${name}`, commandText.workbook.blank))
  const agency = options.agency?.trim() ?? ''
  if (agency === '') throw usageError(cli.usage.emptyAgency)
  const year = parseYear(options.year ?? '')
  const national = editionFor(year)
  const form =
    options.form === undefined ? (await packaged.format(national)).form : await formOption(options.form)
  const path = join(dirname(output), `${fileStem(`${agency}${year}年`)}.yaml`)
  const content = starterContent(form, agency, year, schemaName(form))
  const named = options.form === undefined || options.form === national ? [] : [nameOf(options.form, path)]
  const [first = '', second = '', ...rest] = content.fields
  const text = writeDataFile({ ...content, fields: [first, second, ...named, ...rest] })
  return { ...(await reachedFrom(path)), path, bytes: new TextEncoder().encode(text) }
}

/** A built-in form by its name, one of one's own by its way from the data file. */
function nameOf(form: string, path: string) {
  if (extname(form) === '') return { key: '版式', value: form }
  const way = relative(resolve(dirname(path)), resolve(form)).replaceAll('\\', '/')
  return { key: '版式', value: way.startsWith('.') ? way : `./${way}` }
}
