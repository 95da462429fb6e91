import { textRules } from '../../locale/zh/check-text.ts'
import type { Rule } from '../rule.ts'
import { gather, placesOf } from './gather.ts'

/**
 * @rule document-number
 * @group 文字
 *
 * 发文字号的括号不对
 *
 * 发文字号中的年份用六角括号“〔〕”括起，不用方括号、圆括号或形状相近的“﹝﹞”。形状相近的字符在网页上搜不到，也会被退回。
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
 * 文号: 某区办发[2022]3号
 * ```
 *
 * @good
 * ```yaml
 * 文号: 某区办发〔2022〕3号
 * 引言: 根据《中华人民共和国政府信息公开条例》（2019年修订）和国办公开办函〔2021〕30号要求，编制本报告。
 * ```
 */
export const documentNumber: Rule = {
  id: 'document-number',
  check: (subject) =>
    gather(
      subject,
      (paragraph) =>
        placesOf(paragraph, PATTERN, ([, year]) => `〔${year}〕`).filter(
          ({ start, end, instead }) => paragraph.slice(start, end) !== instead,
        ),
      textRules.documentNumber,
    ),
}

const PATTERN = /[﹝〔[【（(［]((?:19|20)\d\d)[﹞〕\]】）)］](?=第?\d{1,5}号)/g
