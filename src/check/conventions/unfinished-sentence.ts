import { formRules } from '../../locale/zh/check-conventions.ts'
import { splitParagraphs } from '../../report/paragraphs.ts'
import type { PrintedText } from '../../report/printed-text.ts'
import type { Rule } from '../rule.ts'
import { gather, type Match } from '../text/gather.ts'

/**
 * @rule unfinished-sentence
 * @group 标题、栏目和应写的内容
 *
 * 一段话没有说完
 *
 * 段落的末尾没有句号（或问号、叹号等），多半是复制时截断了，也可能漏打了标点。小标题、列举的条目和附件名不在此列。
 *
 * @bad 警告 3:38-3:39
 * ```yaml
 * 总体情况: |
 *   主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 *   街道组织工作人员学习《中华人民共和国政府信息公开条例》和市、区工作要点等
 * ```
 *
 * @bad 警告 2:41-2:42
 * ```yaml
 * 总体情况: |
 *   主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展，全年公开政
 *   府信息30条。
 * ```
 *
 * @bad 警告 2:16-2:17
 * ```yaml
 * 问题及改进: |
 *   公开的内容还不够丰富，业务培
 *   训不够经常；改进情况是已经落实到人。
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: |
 *   （一）主动公开情况
 *   主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 *   联系人：张三，电话：010-12345678
 *   附件：2025年政府信息公开工作年度报告情况统计表及有关说明材料的汇编
 * ```
 */
export const unfinishedSentence: Rule = {
  id: 'unfinished-sentence',
  check: (inspection) => {
    const findIf =
      (isBroken: boolean) =>
      (paragraph: string, { isProse, text }: PrintedText) => {
        const found = isProse ? find(paragraph) : []
        return found.length > 0 && goesOn(text, paragraph) === isBroken ? found : []
      }
    return [
      ...gather(inspection, findIf(true), formRules.brokenSentence),
      ...gather(inspection, findIf(false), formRules.unfinished),
    ]
  },
}

/** Whether the very next line goes on with a sentence: no heading, no item of a list. */
function goesOn(text: string, paragraph: string): boolean {
  const lines = text.split('\n')
  const next = lines[lines.indexOf(paragraph) + 1]?.trim() ?? ''
  return (
    /^[\p{Script=Han}\d《“]/u.test(next) && !BEGINS.test(next) && splitParagraphs(next)[0]?.kind !== 'heading'
  )
}

const BEGINS =
  /^(?:附件|附|注|\d{1,2}[、.．]|[一二三四五六七八九十]{1,3}[、是]|第[一二三四五六七八九十]|其[一二三四五])/

/** Shorter lines are names, dates and the like, unless they are punctuated as sentences are. */
const SHORTEST = 30
const SENTENCE = /^[^:：]*[，。；][^:：]*$/

const OPEN = /[\p{Script=Han}\d，、]$/u
const LISTED = /^(?:附件|附|注|\d{1,2}[、.．]|[（(]?[一二三四五六七八九十\d]{1,3}[）)])/

function find(paragraph: string): readonly Match[] {
  const text = paragraph.trimEnd()
  if ((text.length < SHORTEST && !SENTENCE.test(text)) || !OPEN.test(text)) return []
  if (LISTED.test(text.trimStart()) && !text.includes('。')) return []
  if (splitParagraphs(text)[0]?.kind === 'heading') return []
  return [{ start: text.length - 1, end: text.length }]
}
