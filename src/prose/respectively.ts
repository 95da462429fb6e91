import { afterHead } from './after-head.ts'
import { NEAR } from './clauses.ts'
import type { FigureMention } from './figure-statement.ts'
import type { Lexicon } from './lexicon.ts'
import type { ProseNumber } from './numbers.ts'
import type { Phrase } from './phrases.ts'
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
    const before = withoutTheirKind(tokens.slice(Math.max(0, index - NEAR), index), prose)
    const from =
      before.findLastIndex(({ kind }) => kind === 'stop' || kind === 'number' || kind === 'other') + 1
    if (before[from]?.kind === 'join') continue
    const done = tokens[index + 1]
    const head = before.slice(from).find((word): word is WordToken => word.kind === 'word')?.ids ?? []
    const mentions = before.slice(from).flatMap((word, at, all) => {
      if (word.kind !== 'word' || isVerbOfNext(word, all[at + 1], lexicon)) return []
      const [phrase] = word.ids.flatMap((id) => [
        ...afterHead(id, head, lexicon),
        ...withVerb(id, done, lexicon),
      ])
      return phrase ? eachOf(phrase, word) : []
    })
    const numbers: ProseNumber[] = []
    for (const next of tokens.slice(index + 1, index + 1 + NEAR)) {
      if (next.kind === 'number') numbers.push(next.number)
      else if (numbers.length === 0 && next.kind === 'word' && next.isVerb) continue
      else if (next.kind !== 'join' && next.kind !== 'stop' && next.kind !== 'plain') break
      if (numbers.length === mentions.length) break
    }
    if (mentions.length < 2 || numbers.length !== mentions.length) continue
    if (goesOn(tokens, numbers.at(-1))) continue
    for (const [k, number] of numbers.entries()) {
      const mention = mentions[k]
      if (mention) listed.set(number, mention)
    }
  }
  return listed
}

/** More numbers than were named. */
function goesOn(tokens: readonly Token[], last: ProseNumber | undefined): boolean {
  const at = tokens.findIndex((token) => token.kind === 'number' && token.number === last)
  const [join, next] = tokens.slice(at + 1, at + 3)
  return join?.kind === 'join' && next?.kind === 'number'
}

/** 微博、微信分别公开: what it says with the verb behind. */
function withVerb(id: string, verb: Token | undefined, lexicon: Lexicon): readonly Phrase[] {
  if (verb?.kind !== 'word' || !verb.isVerb) return []
  const isSaid = ({ before }: Phrase) => before.length === 2 && before[0] === id
  return verb.ids.flatMap((each) => lexicon.endingWith(each).filter(isSaid))
}

/** 政务微博、政务微信: one word of the form for two figures. */
function eachOf({ sums, topic }: Phrase, { start, end }: WordToken): readonly FigureMention[] {
  const both = sums.find(({ length }) => length > 1)
  const areApart = both && sums.filter(({ length }) => length === 1).length === both.length
  const each = areApart ? both.map((term) => [[term]]) : [sums]
  return each.map((own) => ({ start, end, sums: own, topic, isPlain: true }))
}

/** 收到申请数: one name of two words. */
function isVerbOfNext({ ids }: WordToken, next: Token | undefined, lexicon: Lexicon): boolean {
  return (
    next?.kind === 'word' &&
    ids.every((id) => lexicon.isVerb(id)) &&
    next.ids.some((id) => lexicon.isObject(id))
  )
}

/** 有当面、网上、信函三种，分别为, 以网络和信函为主，分别为: the list ends before what is said of all of it. */
function withoutTheirKind(tokens: readonly Token[], prose: string): readonly Token[] {
  const [first] = tokens
  const kind = first && OF_THEM_ALL.exec(prose.slice(first.start, tokens.at(-1)?.end))
  if (!kind) return tokens
  const list = tokens.filter(({ start }) => start < first.start + kind.index)
  return list.slice(list.findLastIndex((token) => LISTS.test(prose.slice(token.start, token.end))) + 1)
}

const LISTS = /^[有以]$/
const OF_THEM_ALL =
  /(?:[两二三四五六]种(?:方式|渠道|途径|形式)?(?:收到申请|提[出交]|的)*|[两二三四五六]类(?:最多|居多|为主)?|为主)[，,]?$/

const EACH_ITS_OWN = /^分别/
