import { dirname, extname, relative, resolve } from 'node:path'
import { printFindings } from '../../findings/print-findings.ts'
import { editionOf } from '../../form/edition.ts'
import { schemaName } from '../../form/editor-schema.ts'
import type { Form } from '../../form/form.ts'
import { nextYear } from '../../init/next-year.ts'
import type { NotCarried } from '../../locale/zh/cli/init-from.ts'
import { cli } from '../../locale/zh/cli.ts'
import { inspect } from '../../pipeline/inspect.ts'
import { packaged } from '../../resources/packaged.ts'
import { textOf, valueAt } from '../../source/located.ts'
import { linesOf } from '../../source/source.ts'
import { isYamlName } from '../../source/yaml-name.ts'
import { CommandError, EXIT, usageError } from '../exit-codes.ts'
import { statOf } from '../files/read-file.ts'
import { formOption } from '../form-option.ts'
import type { Outcome } from '../importing/outcome.ts'
import { targetOf } from '../importing/target.ts'
import { readInput } from '../read-input.ts'
import type { Terminal } from '../terminal.ts'
import { editionFor } from '../year-option.ts'

export interface Begun {
  readonly text: string
  readonly agency: string
  readonly year: number
  readonly form: Form
  readonly notCarried?: NotCarried
  /** What the import of a report that was published came to. */
  readonly exitCode?: number
}

/** The year after a data file. `target`: where the new file will be, if it is said. */
export async function beginFrom(
  from: string,
  { year: said, keepProse, target }: { year?: number; keepProse: boolean; target?: string },
  terminal: Terminal,
): Promise<Begun> {
  const { file: path, exitCode } = isYamlName(from)
    ? { file: from, exitCode: EXIT.clean }
    : await importFirst(from, terminal)
  const { source, otherSources, findings, read } = await inspect(await readInput(path))
  if (!read) {
    const lines = linesOf([source, ...otherSources])
    terminal.err(printFindings(findings, { path, lines, colour: terminal.colour }))
    throw new CommandError(cli.initFrom.unreadableFrom(path), EXIT.findings)
  }
  const { report, data } = read
  const year = report.year + 1
  if (said !== undefined && said !== year)
    throw usageError(cli.initFrom.notYearAfter(path, report.year, said))
  const national = editionFor(year)
  const named = textOf(valueAt(data, '版式'))
  const isSameEdition = editionOf(report.year, packaged.formats) === national
  const kept = named !== undefined && isSameEdition ? named : undefined
  const { form } =
    kept === undefined ? await packaged.format(national) : { form: await formOption(besides(kept, path)) }
  const folder = target === undefined ? '.' : dirname(target)
  const beside = relative(resolve(folder), resolve(path)).replaceAll('\\', '/')
  const last = { report, data, text: source.text, path: beside.startsWith('.') ? beside : `./${beside}` }
  const begun = nextYear(last, {
    form,
    ...(kept === undefined ? {} : { named: kept }),
    year,
    schemaFile: schemaName(form, kept),
    keepProse,
  })
  return { ...begun, agency: report.agency, year, form, exitCode }
}

/** A form of one's own lies beside the data that names it. */
function besides(name: string, path: string): string {
  return extname(name) === '' ? name : resolve(dirname(path), name)
}

/** Last year's report as it was published becomes a data file first, unless it is one already. */
async function importFirst(from: string, terminal: Terminal): Promise<Required<Outcome>> {
  const { importInto } = await import('./import.ts')
  const folder = dirname(from)
  const find = async (agency: string, year: number) => {
    const path = targetOf(from, { agency, year }, {})
    return (await statOf(path)) ? path : undefined
  }
  const found = await importInto(folder, from, {}, find, terminal)
  if ('file' in found) return found
  terminal.err(cli.initFrom.importedBefore(from, found.existing))
  return { file: found.existing, exitCode: EXIT.clean }
}
