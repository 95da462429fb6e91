import type { Lexicon } from './lexicon.ts'
import type { Token, WordToken } from './tokens.ts'

/** Another office. */
const OFFICE = /(?:局|委|办|镇|乡|街道?|部门|单位|政府)$/

/** The way that something came by. */
const WAY =
  /^(?:[经以由从]|通过)?(?:(?:线[上下]|邮政寄送|网[上络站]|互联网|当面|现场|快递|窗口|信函|邮寄|邮件|电子邮件|传真|微信)(?:提[交出]|递交|申请)?|(?:以|通过)?[^，]{0,12}(?:平台|方式|形式|渠道)[^，]{0,6})$/

/** Whether words are those of a way that something came by: 线上, 通过平台. */
export function isWay(words: string): boolean {
  return WAY.test(words)
}

/** 上年结转2件, 1件由申请人撤回, where the form does not count it: still of what is told of. */
const CARRIED_OVER = /结转|顺延|遗留|跨年|转入|继续|撤[回销]/

/** 法人申请6件, where the form does not count who applies. */
const APPLYING = /申请$/

/** Whether what surrounds a number is of another matter: of offices or ways apart it is still the same that is told of. */
export function isOfSomethingElse(tokens: readonly Token[], textOf: (token: Token) => string): boolean {
  const others = tokens.filter(({ kind }) => kind === 'other').map(textOf)
  if (others.length === 0)
    return tokens.some((token) => token.kind === 'word' && !APPLYING.test(textOf(token)))
  return !others.every((words) => OFFICE.test(words) || WAY.test(words) || CARRIED_OVER.test(words))
}

/** A noun that the form has a word for since it is none of its figures: 建议提案. */
export function namesNothing({ ids }: WordToken, lexicon: Lexicon): boolean {
  return ids.every(
    (id) => lexicon.topicOf(id) === undefined && lexicon.alone(id).length === 0 && !lexicon.isVerb(id),
  )
}
