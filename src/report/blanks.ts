import { type Finding, makeFinding } from '../findings/finding.ts'
import type { Section } from '../form/form.ts'
import { addressOf, cellPaths, kindOf, last, type Path } from '../form/tree.ts'
import { figuresText } from '../locale/zh/figures.ts'
import type { LocatedScalar } from '../source/located.ts'
import { rangeOf, type Source } from '../source/source.ts'
import { type Figure, type Figures, sum } from './figure.ts'
import { partsOf } from './parts.ts'

interface Blank {
  readonly figure: Figure
  readonly row: Path
  readonly column: Path
}

/**
 * @rule blank-cell
 * @group 表里的数
 *
 * 表里有空白单元格
 *
 * 官方表格要求每一格都填，没有发生的填 0；空白、“/”“-”在审核时都按漏填退回。数据文件里不写的单元格就是 0，
 * 只有写成 ~（或者冒号后面什么也没有）才是空白。一个 ~ 写在一行、一组或一张表上，下面的单元格就都是空白，这里只提示一次。
 *
 * 合计空白而各项不为 0 的，提示里写出合计应是多少。
 *
 * 依据：国办公开办函〔2021〕30号附件表格；审核通例。
 *
 * 改法：填上数，没有发生的填 0 或者删去这一格。确需空白的（例如照录旧报告），在“确认”中写明理由。
 *
 * @bad 错误 2:22-2:23
 * ```yaml
 * 申请:
 *   新收: {自然人: 3, 商业企业: ~}
 *   结转下年: {自然人: 3}
 * ```
 *
 * @bad 错误 3:9-3:10
 * ```yaml
 * 申请:
 *   新收: {自然人: 3}
 *   不予公开: ~
 *   结转下年: {自然人: 3}
 * ```
 *
 * @good
 * ```yaml
 * 申请:
 *   新收: {自然人: 3, 商业企业: 0}
 *   结转下年: {自然人: 3}
 * ```
 */
export function blankCells(section: Section, figures: Figures, source: Source): readonly Finding[] {
  const blanks = new Map<LocatedScalar, Blank[]>()
  for (const { row, column } of section.table ? cellPaths(section.table) : []) {
    const figure = figures.get(addressOf(section, row, column))
    if (figure?.located?.value !== null || kindOf(row, column) === 'text') continue
    const known = blanks.get(figure.located)
    if (known) known.push({ figure, row, column })
    else blanks.set(figure.located, [{ figure, row, column }])
  }
  return [...blanks].map(([{ start, end }, cells]) =>
    makeFinding('blank-cell', {
      range: rangeOf(source, start, end),
      ...describeBlanks(section, figures, cells, source),
    }),
  )
}

function describeBlanks(
  section: Section,
  figures: Figures,
  [first, ...others]: readonly Blank[],
  source: Source,
) {
  if (!first) throw new Error('a blank has a cell')
  const { figure, row, column } = first
  if (others.length > 0) {
    const address = commonStart([figure, ...others.map((other) => other.figure)])
    return { address, ...figuresText.blanks(address, others.length + 1) }
  }
  const parts = partsOf(section, figures, row, column).filter(({ value }) => value && !value.eq(0))
  const total = sum(parts)
  const terms = parts.map(({ text }) => text)
  const names = { row: last(row).name, column: last(column).name }
  const isRow = source.text.slice(0, figure.located?.start).trimEnd().endsWith(`${names.row}:`)
  const said = isRow
    ? figuresText.blankRow(figure.address, names)
    : figuresText.blank(figure.address, terms, total?.toFixed())
  return { address: figure.address, ...said }
}

/** The address of the row, group or section that all these cells are in. */
function commonStart(figures: readonly Figure[]): string {
  const [first = [], ...others] = figures.map(({ address }) => address.split('.'))
  const apart = first.findIndex((name, index) => others.some((other) => other[index] !== name))
  return first.slice(0, apart < 0 ? undefined : apart).join('.')
}
