import { textRules } from '../../locale/zh/check-text.ts'
import { WRONG_WORDS } from '../../locale/zh/wrong-words.ts'
import type { Rule } from '../rule.ts'
import { gather, type Match, placesOf } from './gather.ts'

/**
 * @rule wrong-word
 * @group 文字
 *
 * 错别字
 *
 * “布署”“惯彻”“近一步”这样的写法，词典里没有，在哪里出现都是打错了。只认一张不长的表：表里没有的、在别的句子里可能对的（“公布署名”“最近一步”），不在此列，所以没有提示不等于没有错别字。
 *
 * 依据：《现代汉语词典》；《党政机关公文处理工作条例》：公文应当用字规范。
 *
 * @bad 警告 2:3-2:5
 * ```yaml
 * 总体情况: |
 *   惯彻条例，近一步布署主动公开、依申请公开、政府信息管理、平台建设、监督保障工作。
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: |
 *   贯彻条例，进一步部署主动公开、依申请公开、政府信息管理、平台建设、监督保障工作，公布署名，习惯彻底改变，迈出最近一步。
 * ```
 */
export const wrongWord: Rule = {
  id: 'wrong-word',
  check: (inspection) =>
    gather(inspection, find, (found) =>
      textRules.wrongWord(
        found,
        found.map((word) => WRONG_WORDS.get(word)?.right ?? ''),
      ),
    ),
}

const WORDS = new RegExp([...WRONG_WORDS.keys()].join('|'), 'g')

function find(paragraph: string): readonly Match[] {
  return placesOf(paragraph, WORDS).filter(({ start, end }) => {
    const { notAfter = '', notBefore = '' } = WRONG_WORDS.get(paragraph.slice(start, end)) ?? {}
    const [before, after] = [paragraph[start - 1] ?? '\n', paragraph[end] ?? '\n']
    return !notAfter.includes(before) && !notBefore.includes(after)
  })
}
