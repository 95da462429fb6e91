import { checkProse } from '../../locale/zh/check-prose.ts'
import type { Rule } from '../rule.ts'
import { isTooLong } from './prose.ts'

/**
 * @rule long-prose
 * @group 正文里写出的数
 *
 * 文字过长，没有与表中的数核对
 *
 * 一个栏目的文字超过6万字时，不再逐句与表中的数核对（真实的报告不到它的四分之一）。其余检查照做。多半是把别的材料也贴了进来。
 *
 * @good
 * ```yaml
 * 引言: 依据《中华人民共和国政府信息公开条例》编制。
 * ```
 */
export const longProse: Rule = {
  id: 'long-prose',
  check: ({ texts }) =>
    texts
      .filter((text) => text.isProse && isTooLong(text))
      .map((text) => ({ address: text.address, at: text.span(0, 1), ...checkProse.tooLong(text.address) })),
}
