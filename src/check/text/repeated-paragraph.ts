import { textRules } from '../../locale/zh/check-text.ts'
import type { PrintedText } from '../../report/printed-text.ts'
import type { Span } from '../../source/span.ts'
import type { Remark, Rule } from '../rule.ts'

/** A shorter line may well stand in two sections: a heading, a sentence that nothing happened. */
const FEWEST_CHARACTERS = 25

/**
 * @rule repeated-paragraph
 * @group 文字
 *
 * 同一段文字写了两遍
 *
 * 两段正文一字不差，多半是粘贴时多粘了一次，或者一段文字挪了地方而原处没有删去。
 *
 * @bad 警告 3:3-3:42
 * ```yaml
 * 总体情况: |
 *   围绕主动公开、依申请公开、政府信息管理、平台建设、监督保障，各项工作有序开展。
 *   围绕主动公开、依申请公开、政府信息管理、平台建设、监督保障，各项工作有序开展。
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: |
 *   围绕主动公开、依申请公开、政府信息管理，各项工作有序开展。
 *   围绕平台建设、监督保障，各项工作有序开展。
 * ```
 */
export const repeatedParagraph: Rule = {
  id: 'repeated-paragraph',
  check({ texts }) {
    const first = new Map<string, { address: string; at: Span }>()
    return texts
      .filter(({ isProse }) => isProse)
      .flatMap((text) =>
        paragraphs(text).flatMap(({ words, at }): readonly Remark[] => {
          const earlier = first.get(words)
          if (!earlier) {
            first.set(words, { address: text.address, at })
            return []
          }
          return [
            {
              address: text.address,
              at,
              ...textRules.repeatedParagraph,
              related: [{ message: textRules.standsHere(earlier.address), at: earlier.at }],
            },
          ]
        }),
      )
  },
}

/** The paragraphs that are long enough to be told apart. */
function paragraphs(text: PrintedText): readonly { words: string; at: Span }[] {
  return [...text.text.matchAll(/\S[^\n]*\S/g)]
    .filter(({ 0: words }) => words.length >= FEWEST_CHARACTERS)
    .map(({ 0: words, index }) => ({ words, at: text.span(index, index + words.length) }))
}
