import { type Finding, makeFinding } from '../findings/finding.ts'
import type { Section } from '../form/form.ts'
import { isSum } from '../form/sums.ts'
import { addressOf, cellPaths, kindOf } from '../form/tree.ts'
import { figuresText } from '../locale/zh/figures.ts'
import { valueText } from '../locale/zh/schema-values.ts'
import type { Located } from '../source/located.ts'
import { rangeOf, type Source } from '../source/source.ts'
import { absentFigure, type Figure, figureEdit, NOTATION, typedFigure } from './figure.ts'
import { typedCell } from './typed-cell.ts'
import { miswritten } from './written-number.ts'

/** The cells of a table section as the data has them. An absent cell is 0, an absent total is left to be computed. */
export interface Cells {
  readonly figures: Map<string, Figure>
  readonly findings: readonly Finding[]
  /** How many cells were left to be 0. */
  readonly zeros: number
}

/**
 * @rule number-notation
 * @group 表里的数
 *
 * 看不出是哪个数
 *
 * 数只用半角数字照普通写法写：25、0、-3、52.6540。前面多一个 0（010）、科学计数法（1e3）、十六进制（0x10）一类的写法，
 * 不同的程序会读成不同的数，所以一律不猜，请改写。
 *
 * 改法：件数写成不小于 0 的整数；增减数可以带负号；金额可以有小数，建议加引号，小数位数就会照原样保留。
 *
 * @bad 错误 2:16-2:19
 * ```yaml
 * 主动公开:
 *   行政许可: {处理决定: 010}
 * ```
 *
 * @bad 错误 2:17-2:21
 * ```yaml
 * 主动公开:
 *   行政事业性收费: {金额: 1e-2}
 * ```
 *
 * @good
 * ```yaml
 * 主动公开:
 *   行政许可: {处理决定: 10}
 *   行政事业性收费: {金额: "0.0100"}
 * ```
 */
export function readCells(section: Section, data: Located, source: Source): Cells {
  const figures = new Map<string, Figure>()
  const findings: Finding[] = []
  let zeros = 0
  for (const { row, column } of section.table ? cellPaths(section.table) : []) {
    const address = addressOf(section, row, column)
    const kind = kindOf(row, column)
    const cell = typedCell(data, row, column)
    if (!cell) {
      if (isSum(row) || isSum(column)) continue
      zeros++
      figures.set(address, absentFigure(address, kind))
      continue
    }
    const { scalar, note } = cell
    const range = rangeOf(source, scalar.start, scalar.end)
    if (scalar.value === null) {
      figures.set(address, { address, text: '', located: scalar, ...(note === undefined ? {} : { note }) })
    } else if (NOTATION[kind].test(scalar.typed)) {
      figures.set(address, typedFigure(address, kind, scalar, note))
    } else {
      const wrong = miswritten(scalar.typed)
      const said = wrong
        ? {
            message: valueText.figure(address, wrong.message),
            found: scalar.typed,
            fix: wrong.fix,
            ...figureEdit(scalar, wrong, kind),
          }
        : figuresText.notation(address, scalar.typed, kind)
      findings.push(makeFinding('number-notation', { address, range, ...said }))
    }
  }
  return { figures, findings, zeros }
}
