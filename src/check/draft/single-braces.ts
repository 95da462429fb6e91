import { textRules } from '../../locale/zh/check-text.ts'
import type { Rule } from '../rule.ts'
import { gather, placesOf } from '../text/gather.ts'

/**
 * @rule single-braces
 * @group 没有定稿的地方
 *
 * 引用的花括号写错了，或者写在了不能引用的地方
 *
 * 正文里引用表中的数，写两个半角花括号：`{{申请.新收}}`。只写一个，或者用了全角花括号，就会把地址原样印出来。`check --fix` 可以改正。
 *
 * 引用只能写在正文、表前、表后、表注和说明里；写在标题、附件、附表的行名等处的，也会原样印出来。
 *
 * @bad 错误 2:7-2:14
 * ```yaml
 * 总体情况: |
 *   收到申请{申请.新收}件，主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 * ```
 *
 * @bad 错误 1:12-1:18
 * ```yaml
 * 标题: 某市某区林业局{{年度}}年报
 * ```
 *
 * @bad 错误 2:7-2:16
 * ```yaml
 * 附件:
 *   - 收到{{申请.新收}}件的清单
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
  check(inspection) {
    const { texts, labels } = inspection
    const names = [...texts.filter(({ isProse }) => !isProse), ...labels]
    return [
      ...gather(
        { ...inspection, texts: texts.filter(({ isProse }) => isProse) },
        (paragraph) => placesOf(paragraph, PATTERN, ([, address = '']) => `{{${address.trim()}}}`),
        textRules.singleBraces,
      ),
      ...gather(
        { ...inspection, texts: names },
        (paragraph) => placesOf(paragraph, PATTERN),
        textRules.bracesOutside,
      ),
    ]
  },
}

const ADDRESS = String.raw`[^\s{}｛｝]{1,30}(?:[.．][^\s{}｛｝]{1,30}){1,4}`

const PATTERN = new RegExp(
  String.raw`[{｛]{1,2}\s{0,3}((?:[^\s{}｛｝.]{1,10} {1,3})?(?:${ADDRESS} {1,3})?${ADDRESS}|年度|机关)\s{0,3}[}｝]{1,2}`,
  'g',
)
