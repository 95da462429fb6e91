import { aggregateText } from '../locale/zh/aggregate.ts'
import type { BuildInput } from '../pipeline/input.ts'
import { inspect } from '../pipeline/inspect.ts'
import { readAddends } from '../report/addends.ts'
import { beginsLate, endsEarly } from '../report/period.ts'
import { given } from '../source/given.ts'
import { textOf, valueAt } from '../source/located.ts'
import { readYaml } from '../source/read-yaml.ts'
import { type Handed, unreadFile } from './handed.ts'
import { contradictionsIn, countOf, notesOf, whyUnread } from './notes-of.ts'
import { placeFigures } from './place-figures.ts'
import type { ReadingOptions } from './reading-for.ts'
import { stillAddsUp } from './still-adds-up.ts'

/** A data file, the unit's own or made of what it handed in; `ofWorkbook`: what was doubtful there. */
export async function handedData(
  file: BuildInput & { readonly named?: string },
  { form, resources }: ReadingOptions,
  ofWorkbook?: readonly string[],
): Promise<Handed> {
  const hasLines = ofWorkbook === undefined
  const { path } = file
  const beside = new Set<string>()
  const { findings, read } = await inspect(noting(file, beside), { resources })
  const notes = notesOf(findings, hasLines)
  if (!read) {
    const coded = findings.find(({ rule }) => rule === 'file-not-utf8')
    const head = headOf(coded ? { ...file, encoding: 'gb18030' } : file)
    return {
      ...unreadFile(path, whyUnread(findings, hasLines), file.named),
      ...head,
      beside: [...beside],
      notes,
      errors: countOf(findings, 'error'),
    }
  }
  const { report, data } = read
  const figures = placeFigures(report, data, form)
  const units = file.addends && readAddends(file.addends)
  const isSame = units === undefined || stillAddsUp(units.units, figures.cells, form)
  return {
    path,
    beside: [...beside],
    agency: report.agency,
    year: report.year,
    ...given({
      otherForm: report.form.name === form.name ? undefined : report.form.name,
      units: isSame ? units?.units : undefined,
    }),
    ...figures,
    isOfRegion: textOf(valueAt(data, '口径')) === '全域',
    contradictions: contradictionsIn(findings, report, hasLines),
    isBlank:
      figures.cells.size + figures.misfits.length === 0 && findings.some(({ rule }) => rule === 'unfilled'),
    doubts: [
      ...(ofWorkbook ?? []),
      ...findings.filter(({ rule }) => rule === 'import-doubt').map(({ message }) => message),
      ...(beginsLate(report.year, report.period) || endsEarly(report.year, report.period)
        ? [aggregateText.partOfYear(textOf(valueAt(data, '统计期限')) ?? '')]
        : []),
      ...(isSame ? [] : [aggregateText.changedSum()]),
    ],
    errors: countOf(findings, 'error'),
    warnings: countOf(findings, 'warning'),
    notes,
    outliers: new Map(
      findings.flatMap(({ rule, address, message }) =>
        rule === 'outlier' && address ? [[address, message] as const] : [],
      ),
    ),
  }
}

/** The file, with what it names noted when it is asked for. */
function noting(file: BuildInput, named: Set<string>): BuildInput {
  const { readFile } = file
  if (!readFile) return file
  return {
    ...file,
    readFile(path) {
      named.add(path)
      return readFile(path)
    },
  }
}

/** Whose and of which year a file is that was not read to its end. */
function headOf({ path, bytes, encoding }: BuildInput): { agency?: string; year?: number } {
  const { source, value } = readYaml(path, bytes, encoding)
  const of = (key: string) =>
    value
      ? textOf(valueAt(value, key))
      : new RegExp(`^${key}\\s*[:：]\\s*["“]?([^"”#\\n]+)`, 'm').exec(source.text)?.[1]?.trim()
  const year = /^\d{4}$/.exec(of('年度') ?? '')?.[0]
  return given({ agency: of('机关'), year: year === undefined ? undefined : Number(year) })
}
