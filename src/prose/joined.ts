import type { Form } from '../form/form.ts'
import { afterHead } from './after-head.ts'
import type { NumberContext } from './number-context.ts'
import type { Phrase } from './phrases.ts'
import { figuresIn, isPartOf, type Sum } from './sums.ts'
import type { Token, WordToken } from './tokens.ts'
import { groupOf, isOneWay } from './totals-above.ts'
import { kindredUnits } from './units.ts'

/** 网站、微信 tell the same items by each way: the form does not add them up. */
function isEachTheSame(one: Sum, other: Sum, form: Form): boolean {
  return groupOf(one) === groupOf(other) && isOneWay(one, form)
}

/** 信访及重复申请7件: counted together with what the form does not say. */
export function isJoinedToOther(lead: readonly Token[], index: number): boolean {
  return lead[index - 1]?.kind === 'join' && lead[index - 2]?.kind === 'other'
}

/** 予以公开和部分公开, 制发规章、规范性文件: words joined before those matched, all counted together. */
export function joined(
  [first, ...others]: readonly WordToken[],
  phrase: Phrase,
  lead: readonly Token[],
  context: NumberContext,
): { readonly sums: readonly Sum[]; readonly taken: ReadonlySet<Token> } | undefined {
  const taken = new Set<Token>()
  const noun = others.at(-1)
  const add = (sums: readonly Sum[] | undefined, start: WordToken | undefined, head: readonly string[]) =>
    sums && start ? withThoseBefore(start, { head, first, sums, taken, lead }, context) : sums
  const ofHead = noun?.isVerb === false ? add(phrase.sums, noun, phrase.before.slice(0, -1)) : phrase.sums
  const sums = add(ofHead, first, [])
  return sums && { sums, taken }
}

interface ListOfWords {
  /** What stands before the whole list. */
  readonly head: readonly string[]
  readonly first: WordToken | undefined
  readonly sums: readonly Sum[]
  readonly taken: Set<Token>
  readonly lead: readonly Token[]
}

/** With what is joined before a word; undefined where that is no figure. */
function withThoseBefore(
  start: WordToken,
  { head, first, sums: own, taken, lead }: ListOfWords,
  { lexicon, form }: NumberContext,
): readonly Sum[] | undefined {
  const unitOf = ([term]: Sum) => (term ? lexicon.unitOf(term.names.join('.')) : '')
  let sums = own
  let at = lead.indexOf(start)
  while (at >= 1 && lead[at - 1]?.kind === 'join') {
    const other = lead.slice(0, at - 1).findLast(({ kind }) => kind !== 'plain')
    if (!other || other === first) break
    if (other.kind !== 'word') return undefined
    const [last] = sums
    const [before] = other.ids.flatMap((id) => afterHead(id, head, lexicon))[0]?.sums ?? []
    if (!last || !before || isEachTheSame(last, before, form)) return undefined
    if (!kindredUnits(unitOf(last), unitOf(before))) return undefined
    if (isPartOf(last, before)) return undefined
    if (isPartOf(before, last)) sums = [before, ...sums]
    else if (figuresIn(before) !== figuresIn(last)) sums = [[...before, ...last]]
    taken.add(other)
    at = lead.indexOf(other)
  }
  return sums
}
