import { textRules } from '../../locale/zh/check-text.ts'
import type { Rule } from '../rule.ts'
import { gather, placesOf } from './gather.ts'

/**
 * @rule needless-comma
 * @group 文字
 *
 * 并列的书名号、引号之间不用顿号
 *
 * 标有书名号或引号的并列成分之间通常不用顿号。
 *
 * 依据：GB/T 15834—2011《标点符号用法》4.5.3.5。
 *
 * @bad 提示 1:11-1:12
 * ```yaml
 * 引言: 依据《条例》、《格式》，编制本报告；政府信息公开条例执行良好。
 * ```
 *
 * @good
 * ```yaml
 * 引言: 依据《政府信息公开条例》《格式》及“公开为常态”“不公开为例外”的要求，编制本报告。
 * ```
 */
export const needlessComma: Rule = {
  id: 'needless-comma',
  check: (inspection) =>
    gather(inspection, (paragraph) => placesOf(paragraph, PATTERN, () => ''), textRules.needlessComma),
}

const PATTERN = /(?<=》)、(?=《)|(?<=”)、(?=“)/g
