import { afterHead } from './after-head.ts'
import { NEAR } from './clauses.ts'
import type { FigureMention } from './figure-statement.ts'
import type { Lexicon } from './lexicon.ts'
import type { ProseNumber } from './numbers.ts'
import type { Token, WordToken } from './tokens.ts'

/** 予以公开、部分公开分别为1件、2件, 制发规章、行政规范性文件分别为1件、2件: what each of the numbers tells. */
export function respectively(
  tokens: readonly Token[],
  prose: string,
  lexicon: Lexicon,
): ReadonlyMap<ProseNumber, FigureMention> {
  const listed = new Map<ProseNumber, FigureMention>()
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'plain' || !EACH_ITS_OWN.test(prose.slice(token.start, token.end))) continue
    const before = tokens.slice(Math.max(0, index - NEAR), index)
    const from =
      before.findLastIndex(({ kind }) => kind === 'stop' || kind === 'number' || kind === 'other') + 1
    const head = before.slice(from).find((word): word is WordToken => word.kind === 'word')?.ids ?? []
    const mentions = before.slice(from).flatMap((word, at, all) => {
      if (word.kind !== 'word' || isVerbOfNext(word, all[at + 1], lexicon)) return []
      const [phrase] = word.ids.flatMap((id) => afterHead(id, head, lexicon))
      return phrase
        ? [{ start: word.start, end: word.end, sums: phrase.sums, topic: phrase.topic, isPlain: true }]
        : []
    })
    const numbers: ProseNumber[] = []
    for (const next of tokens.slice(index + 1, index + 1 + NEAR)) {
      if (next.kind === 'number') numbers.push(next.number)
      else if (next.kind !== 'join' && next.kind !== 'stop' && next.kind !== 'plain') break
      if (numbers.length === mentions.length) break
    }
    if (mentions.length < 2 || numbers.length !== mentions.length) continue
    for (const [k, number] of numbers.entries()) {
      const mention = mentions[k]
      if (mention) listed.set(number, mention)
    }
  }
  return listed
}

/** 收到申请数: one name of two words. */
function isVerbOfNext({ ids }: WordToken, next: Token | undefined, lexicon: Lexicon): boolean {
  return (
    next?.kind === 'word' &&
    ids.every((id) => lexicon.isVerb(id)) &&
    next.ids.some((id) => lexicon.isObject(id))
  )
}

const EACH_ITS_OWN = /^分别/
