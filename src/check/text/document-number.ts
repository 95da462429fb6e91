import { textRules } from '../../locale/zh/check-text.ts'
import type { Rule } from '../rule.ts'
import { gather, placesOf } from './gather.ts'
import { ownNumber } from './own-number.ts'

/**
 * @rule document-number
 * @group 文字
 *
 * 发文字号不合规定的写法
 *
 * 发文字号中的年份用六角括号“〔〕”括起，不用方括号、圆括号或形状相近的“﹝﹞”，也不能不写括号。形状相近的字符在网页上搜不到，也会被退回。
 *
 * “文号”写成“发文机关代字〔年份〕序号号”，例如 某区办发〔2026〕3号。序号不编虚位（不写 03），不加“第”字；年份是发文的年份，与成文日期、发布日期或印发日期的年份相同。年初发的文用上一年最后的序号的，不算错。
 *
 * 依据：GB/T 9704—2012《党政机关公文格式》7.2.5。
 *
 * @bad 警告 1:18-1:24
 * ```yaml
 * 引言: 根据《条例》和国办公开办函﹝2021﹞30号要求，编制本报告。
 * ```
 *
 * @bad 警告 1:9-1:15
 * ```yaml
 * 文号: 某区办发[2026]3号
 * 发布日期: 2026-01-20
 * ```
 *
 * @bad 警告 1:24-1:29
 * ```yaml
 * 引言: 根据《政府信息公开条例》和国办公开办函2021 30号要求，编制本报告。
 * ```
 *
 * @bad 警告 1:5-1:15
 * ```yaml
 * 文号: 某区办发2026-3
 * 发布日期: 2026-01-20
 * ```
 *
 * @bad 警告 1:15-1:17
 * ```yaml
 * 文号: 某区办发〔2026〕03号
 * 发布日期: 2026-01-20
 * ```
 *
 * @bad 警告 1:10-1:14
 * ```yaml
 * 文号: 某区办发〔2025〕3号
 * 发布日期: 2026-01-20
 * ```
 *
 * @good
 * ```yaml
 * 文号: 某区办发〔2025〕98号
 * 成文日期: 2025-12-31
 * 发布日期: 2026-01-04
 * ```
 *
 * @good
 * ```yaml
 * 文号: 某区办发〔2026〕3号
 * 发布日期: 2026-01-20
 * 引言: 根据《中华人民共和国政府信息公开条例》（2019年修订）和国办公开办函〔2021〕30号要求，编制本报告。
 * ```
 */
export const documentNumber: Rule = {
  id: 'document-number',
  check: (inspection) => [
    ...gather(
      inspection,
      (paragraph) =>
        placesOf(paragraph, YEAR, ([found]) => `〔${/\d{4}/.exec(found)?.[0]}〕`).filter(
          ({ start, end, instead }) => paragraph.slice(start, end) !== instead,
        ),
      textRules.documentNumber,
    ),
    ...ownNumber(inspection),
  ],
}

/**
 * Before the number of a document: a year in brackets of any kind; after words that end a document's name, also without
 * brackets or with one of the two (公开办函2021 30号, 公开办函〔2021 30号).
 */
const YEAR =
  /(?:[﹝〔[【（(［](?:19|20)\d\d[﹞〕\]】）)］]|(?<=\p{Script=Han}{2}(?:[函字]|(?<![印转下分签])[发办]))(?:[﹝〔[【（(［](?:19|20)\d\d[ \u3000]*|(?:19|20)\d\d(?:[﹞〕\]】）)］]|[ \u3000]+)))(?=第?\d{1,5}号)/gu
