import { formRules } from '../../locale/zh/check-conventions.ts'
import type { PrintedText } from '../../report/printed-text.ts'
import type { Rule } from '../rule.ts'
import { gather, type Match, placesOf } from '../text/gather.ts'
import { boldIn } from './bold.ts'
import { apart } from './places.ts'

/**
 * @rule foreign-markup
 * @group 没有定稿的地方
 *
 * 混入了 Markdown 或网页的标记
 *
 * 从别的软件、网页或者聊天窗口粘贴来的文字，常带着排版标记：`**粗体**`、行首的 `### ` 和 `- `、单独一行的 `---`、`[文字](网址)`、`<b>`、`&nbsp;`。
 * 报告里没有这些写法，会原样印出来。小标题写成单独一段的“一、……”“（一）……”，分条写成“一是……”或者各成一段；表写进“附表”。
 *
 * 只去掉标记、文字一个不少的，`check --fix` 可以代劳；网址、换行、删除线一类，去掉会少了东西，请自己改。
 *
 * @bad 错误 2:3-2:7 错误 3:16-3:24
 * ```yaml
 * 总体情况: |
 *   ### 主动公开
 *   依申请公开、政府信息管理、**平台建设**、监督保障有序开展。
 * ```
 *
 * @bad 错误 2:3-2:5 错误 4:3-4:6 错误 6:10-6:48
 * ```yaml
 * 问题及改进: |
 *   - 存在的问题是解读形式单一。
 *
 *   ---
 *
 *   改进情况：详见[公开专栏](https://www.example.gov.cn/a_b)。
 * ```
 *
 * @bad 错误 1:10-1:13
 * ```yaml
 * 其他事项: 本年度<b>未收取</b>信息处理费。
 * ```
 *
 * @good
 * ```yaml
 * 其他事项: |
 *   本年度未收取信息处理费，处理时间<20天，增幅-3%至5%，#政务公开#话题阅读3万次，邮箱a_b@163.com。
 * ```
 */
export const foreignMarkup: Rule = {
  id: 'foreign-markup',
  check(inspection) {
    const { texts, labels } = inspection
    return gather({ ...inspection, texts: [...texts, ...labels] }, markupIn, formRules.foreignMarkup)
  },
}

const TAG =
  /<\/?(?:b|i|u|s|p|br|hr|div|span|a|img|table|thead|tbody|tr|td|th|ul|ol|li|h[1-6]|strong|em|del|font|sup|sub|center|section|article|blockquote|style|script|iframe|o:p)(?:\s[^<>\n]{0,300})?\s{0,3}\/?>|<!--/gi

/** Tags that say only how their text looks. */
const LOOKS = /^<\/?(?:b|i|u|strong|em|span|font|center)\b/i

const ENTITY =
  /&(?:nbsp|ensp|emsp|amp|lt|gt|quot|apos|ldquo|rdquo|lsquo|rsquo|mdash|ndash|middot|hellip|times|copy|#\d{1,6}|#x[\da-f]{1,5});/gi

const CHARACTERS = new Map([
  ['&nbsp;', ''],
  ['&ensp;', ''],
  ['&emsp;', ''],
  ['&ldquo;', '“'],
  ['&rdquo;', '”'],
  ['&mdash;', '—'],
  ['&hellip;', '…'],
  ['&middot;', '·'],
])

/** Marks that say nothing of their own: without them the words are the same. */
const EMPTY_MARKS = [
  /(?<=^\s{0,8})(?:#{1,6}|＃{2,6})[ \u3000]{1,4}(?=\S)/g,
  /(?<=^\s{0,8})[#＃]{2,6}(?=\p{Script=Han}|[（“])/gu,
  /(?<=^\s{0,8})[-*+>][ \u3000]{1,4}(?=[\p{Script=Han}（“《*])/gu,
]

/** A line drawn across; in a table three dashes may say that there is nothing. */
const LINE = /^\s{0,8}(?:-{3,}|\*{3,}|={3,}|~{3,})\s{0,8}$/g

/** What carries more than looks, or cannot be told apart from it. */
const OTHERS = [
  /!\[[^[\]\n]{0,100}\]\([^()\n]{0,300}\)/g,
  /\[[^[\]\n]{0,100}\]\((?:https?:|www\.|mailto:|[./#])[^()\s]{0,300}\)/g,
  /~~[^~\n]{1,200}~~/g,
  /`{3}|(?<!`)`[^`\n]{1,100}`(?!`)/g,
  /\[\^\d{1,3}\]/g,
  /^\s{0,8}\|.{0,400}\|\s{0,8}$/g,
]

function markupIn(paragraph: string, { isProse }: PrintedText): readonly Match[] {
  const tags = placesOf(paragraph, TAG, ([tag]) => (LOOKS.test(tag) ? '' : undefined))
  const entities = placesOf(paragraph, ENTITY, ([entity]) => CHARACTERS.get(entity.toLowerCase()))
  const marks = EMPTY_MARKS.flatMap((pattern) => placesOf(paragraph, pattern, () => ''))
  const lines = isProse ? placesOf(paragraph, LINE, () => '') : []
  const others = OTHERS.flatMap((pattern) => placesOf(paragraph, pattern))
  return apart([...tags, ...entities, ...marks, ...boldIn(paragraph), ...lines, ...others])
}
