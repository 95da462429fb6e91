import { textRules } from '../../locale/zh/check-text.ts'
import type { Rule } from '../rule.ts'
import { gather, placesOf } from './gather.ts'

/**
 * @rule single-braces consistency
 *
 * 引用的花括号写错了
 *
 * 正文里引用表中的数，写两个半角花括号：`{{申请.新收}}`。只写一个，或者用了全角花括号，就会把地址原样印出来。`check --fix` 可以改正。
 *
 * @bad 警告 2:7-2:14
 * ```yaml
 * 总体情况: |
 *   收到申请{申请.新收}件，主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: |
 *   收到申请{{申请.新收}}件，主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 * ```
 */
export const singleBraces: Rule = {
  id: 'single-braces',
  severity: 'warning',
  check: (subject) =>
    gather(
      subject,
      (paragraph, { isProse }) =>
        isProse ? placesOf(paragraph, PATTERN, ([, address = '']) => `{{${address.trim()}}}`) : [],
      textRules.singleBraces,
    ),
}

const PATTERN = /[{｛]{1,2}\s{0,3}([^\s{}｛｝]{1,30}(?:[.．][^\s{}｛｝]{1,30}){1,4})\s{0,3}[}｝]{1,2}/g
