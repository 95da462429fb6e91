import { dirname, isAbsolute, join } from 'node:path'
import { slipOf } from '../check/conventions/slip.ts'
import type { Previous } from '../check/given.ts'
import { type Finding, makeFinding } from '../findings/finding.ts'
import type { Severity } from '../findings/registry.ts'
import { checkYearsText } from '../locale/zh/check-years.ts'
import { looksLikeReport } from '../report/is-report.ts'
import { readReport } from '../report/read-report.ts'
import { isSameAgency } from '../report/same-agency.ts'
import type { Resources } from '../resources/resources.ts'
import { isDocumentName } from '../source/document-kind.ts'
import { type Located, textOf, valueAt } from '../source/located.ts'
import type { Refusal } from '../source/read-file.ts'
import { rangeOf, type Source } from '../source/source.ts'
import type { BuildInput } from './input.ts'
import { loadData } from './load-data.ts'

interface Loaded {
  /** Absent when there is none, or none that this year's can be compared with. */
  readonly previous?: Previous
  readonly findings: readonly Finding[]
}

/**
 * @rule previous-report
 * @group 与上年核对
 *
 * 给出的上年数据不能用来核对
 *
 * “上年”（或者命令里的 --previous）给出上一年度报告的数据文件，用来核对结转、现行有效件数、增减百分比和文字是否雷同。
 * 文件找不到、读不懂，不是上一年度的，或者是别的机关的，都不能核对；为了不让人误以为已经核对过，在这里说明。
 * 上年文件自己的“上年”不再往前追。
 *
 * “上年”的文件要在数据所在的项目里：最近的 report-gen.yaml 所在的文件夹；没有时是数据文件所在文件夹的上一级。
 * 用项目之外的，要在命令里用 --allow 指明它所在的文件夹，或者改用 --previous。
 *
 * 只是一年写了上级的地名、一年没有写的（“某市某区教育局”“某区教育局”），算同一个机关。机关改了名而数据连续的，是警告：可以把上年文件里的“机关”写成现在的名称，或者在“确认”中写明。
 *
 * 改法：改正路径，或者换成本机关上一年度的数据文件；没有上年数据的，删去“上年”。
 *
 * @bad 错误 1:5-1:16
 * ```yaml
 * 上年: 没有这个文件.yaml
 * ```
 *
 * @bad 错误 2:5-2:12
 * ```yaml
 * 年度: 2024
 * 上年: 上年.yaml
 * ```
 *
 * ```yaml 上年
 * 年度: 2022
 * ```
 *
 * @bad 警告 2:5-2:12
 * ```yaml
 * 机关: 某市某区教育局
 * 上年: 上年.yaml
 * ```
 *
 * ```yaml 上年
 * 机关: 某市某区统计局
 * ```
 *
 * @good
 * ```yaml
 * 机关: 某市某区教育局
 * 上年: 上年.yaml
 * ```
 *
 * ```yaml 上年
 * 机关: 某区教育局
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2024
 * 上年: 上年.yaml
 * ```
 *
 * ```yaml 上年
 * 年度: 2023
 * ```
 */
export async function loadPrevious(
  data: Located,
  source: Source,
  input: BuildInput,
  given: BuildInput | undefined,
  resources: Resources,
): Promise<Loaded> {
  const named = given ? undefined : valueAt(data, '上年')
  const path = given?.path ?? textOf(named)
  if (path === undefined) return { findings: [] }
  const refuse = (said: Said, severity: Severity = 'error'): Loaded => {
    const range = named ? { range: rangeOf(source, named.start, named.end) } : {}
    return { findings: [makeFinding('previous-report', { severity, address: '上年', ...said, ...range })] }
  }

  const last = Number(textOf(valueAt(data, '年度'))) - 1
  if (isDocumentName(path))
    return refuse(checkYearsText.document(path, given ? path : join(dirname(input.path), path)))
  const file = given ?? (await besideInput(input, path))
  if (!file)
    return refuse(checkYearsText.missing(path, await firstThere(input, likelyPaths(path, last)), last))
  if (file === 'outside') return refuse(checkYearsText.outside(path))
  if (file === 'not-a-file') return refuse(checkYearsText.notAFile(path, last))
  const { previous, problem, isData } = await readPrevious(file, resources)
  if (!previous) {
    // A line of another file is nobody's to see: a data file of somebody else may name any.
    if (named && !isData) return refuse(checkYearsText.notData(path, last))
    return refuse(checkYearsText.unreadable(path, problem?.range?.line, problem?.message ?? ''))
  }

  const [year, agency] = [Number(textOf(valueAt(data, '年度'))), textOf(valueAt(data, '机关')) ?? '']
  const { report } = previous
  const refuseAt = (key: string, said: Said, severity: Severity): Loaded => {
    const at = valueAt(data, key) ?? data
    const range = rangeOf(source, at.start, at.end)
    return { findings: [makeFinding('previous-report', { severity, address: key, ...said, range })] }
  }
  if (report.year !== year - 1) {
    const published = Number(textOf(valueAt(data, '发布日期'))?.slice(0, 4))
    if (published === report.year + 2)
      return refuseAt('年度', checkYearsText.wrongYear(year, report.year, published), 'error')
    return refuse(checkYearsText.otherYear(report.year, year - 1))
  }
  if (!isSameAgency(report.agency, agency)) {
    const slip = slipOf(agency.trim(), report.agency.trim())
    if (slip) return refuseAt('机关', checkYearsText.agencySlip(agency, report.agency, slip), 'warning')
    return refuse(checkYearsText.otherAgency(report.agency, agency), 'warning')
  }
  return { previous, findings: [] }
}

interface Said {
  readonly message: string
  readonly fix: string
}

/** A file that the data file names, with the files beside that one. */
async function besideInput(input: BuildInput, path: string): Promise<BuildInput | Refusal | undefined> {
  const { readFile } = input
  const bytes = await readFile?.(path)
  if (!bytes || !readFile) return undefined
  if (typeof bytes === 'string') return bytes
  const from = (beside: string) => (isAbsolute(beside) ? beside : join(dirname(path), beside))
  return { path, bytes, readFile: (beside) => readFile(from(beside)) }
}

/** Where last year's file commonly is. */
function likelyPaths(path: string, year: number): readonly string[] {
  const sameName = path.replace(/20\d\d(?!.*20\d\d)/, String(year))
  return [sameName, `./${year}.yaml`, `../${year}.yaml`, `../${year}/data.yaml`, `../${year}/${year}.yaml`]
}

async function firstThere(input: BuildInput, paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (typeof (await input.readFile?.(path)) === 'object') return path
  return undefined
}

/** What makes last year's file useless: that it cannot be read, not that it contradicts itself. */
async function readPrevious(
  input: BuildInput,
  resources: Resources,
): Promise<{ previous?: Previous; problem?: Finding; isData: boolean }> {
  const { source, findings: unfit, valid } = await loadData(input, resources)
  const isData = source.text === '' || looksLikeReport(source.text)
  const failed = ([problem]: readonly Finding[]) => ({ isData, ...(problem ? { problem } : {}) })
  if (!valid) return failed(unfit)
  const { data, form } = valid
  const { report, findings } = await readReport(data, form, source, input.readFile ?? (async () => undefined))
  const figures = findings.filter(({ rule }) => rule === 'number-notation')
  return figures.length > 0 ? failed(figures) : { isData, previous: { report, data, source } }
}
