import { agrees, fits, isApart } from './agreement.ts'
import { joined } from './joined.ts'
import { isOffice } from './narrowing.ts'
import type { Candidate, NumberContext } from './number-context.ts'
import type { Phrase } from './phrases.ts'
import type { Sum } from './sums.ts'
import type { Token, WordToken } from './tokens.ts'

/** Words of fewer characters say too little by themselves. */
const ENOUGH = 3

/** A phrase whose last word before the number is the token at `index`. */
export function byPhrase(
  phrase: Phrase,
  index: number,
  lead: readonly Token[],
  tail: readonly Token[],
  context: NumberContext,
): Candidate | undefined {
  const matched = matchBackwards(phrase.before, index, lead)
  if (!matched) return undefined
  const after = phrase.after.length > 0 ? matchForwards(phrase.after, tail, context) : []
  if (!after) return undefined
  const { sums } = phrase
  const topic = context.lexicon.topicOfFigure(sums[0]?.[0]?.names.join('.') ?? '')
  const used = [...matched, ...after]
  const own = joined(matched, phrase, lead, context)
  if (!own) return undefined
  const inside = fits(used, own.taken, own.sums, topic, lead, context)
  if (inside === undefined) return undefined
  const characters = used.reduce((sum, { start, end }) => sum + end - start, 0)
  const isToldOf = context.topic === topic || inside.objects > 0 || hasNounOf(topic, tail, context)
  const official = [...phrase.before, ...phrase.after].reduce((sum, id) => sum + officialLength(id), 0)
  if (Math.max(characters, official) < ENOUGH && !phrase.isVerbal && !isToldOf) return undefined
  const mayOpen =
    context.topic === undefined &&
    phrase.before.every((id) => context.lexicon.hasObject(id, topic)) &&
    !lead.some(({ kind }) => kind === 'other')
  if (phrase.isVerbal && !isToldOf && !mayOpen) return undefined
  if (phrase.isVerbal && isDoneOtherwise(lead, index, context)) return undefined
  if (phrase.isVerbal && phrase.after.length === 0 && !endsPlainly(tail, sums, topic, context))
    return undefined
  const first = matched[0]
  const last = (after.at(-1) ?? matched.at(-1)) as Token
  if (!first) return undefined
  return {
    mention: { start: first.start, end: last.end, sums: own.sums, topic, isVerbal: phrase.isVerbal },
    words: used.length + own.taken.size + inside.agreeing,
    characters,
    end: matched.at(-1)?.end ?? 0,
  }
}

/** How long the official words are that a class of words is called by; a pattern is no wording. */
function officialLength(id: string): number {
  return /[[(]/.test(id) ? 0 : id.length
}

function matchBackwards(
  ids: readonly string[],
  index: number,
  lead: readonly Token[],
): WordToken[] | undefined {
  const found: WordToken[] = []
  let at = index
  for (const id of ids.toReversed()) {
    if (found[0] && !found[0].ids.includes(id) && found[0].verbs.includes(id)) continue
    while (at >= 0 && !isWord(lead[at], id)) {
      const isOfList = isListed(lead, at) && found[0]?.isVerb !== false
      if (found.length === 0 || lead[at]?.kind === 'stop' || isOfList) return undefined
      at--
    }
    const token = lead[at--]
    if (token?.kind !== 'word') return undefined
    found.unshift(token)
  }
  return found
}

/** 网站、微信发布: the first of a list does not stand for it. */
function isListed(lead: readonly Token[], at: number): boolean {
  return lead[at]?.kind === 'join' && lead[at - 1]?.kind === 'word' && lead[at + 1]?.kind === 'word'
}

function matchForwards(
  ids: readonly string[],
  tail: readonly Token[],
  context: NumberContext,
): WordToken[] | undefined {
  const found: WordToken[] = []
  let at = 0
  for (const id of ids) {
    while (at < tail.length && !isWord(tail[at], id)) {
      if (!isHarmless(tail[at]) && !isHandedIn(tail, at, id, context)) return undefined
      at++
    }
    const token = tail[at++]
    if (token?.kind !== 'word') return undefined
    found.push(token)
  }
  return found
}

/** 收到3件公众通过平台提交的申请: who handed it in, and how. */
function isHandedIn(tail: readonly Token[], at: number, id: string, { prose }: NumberContext): boolean {
  const noun = tail.findIndex((token, index) => index > at && isWord(token, id))
  const [start, end] = [tail[at]?.start, tail[noun]?.start]
  if (start === undefined || end === undefined) return false
  return tail.slice(at, noun).every(({ kind }) => kind !== 'stop') && HANDED_IN.test(prose.slice(start, end))
}

const HANDED_IN = /(?:提[交出]|递交|寄[来送]|发来)的$/

function isWord(token: Token | undefined, id: string): boolean {
  return token?.kind === 'word' && token.ids.includes(id)
}

function isHarmless(token: Token | undefined): boolean {
  return token?.kind === 'plain' || token?.kind === 'time' || token?.kind === 'bracket'
}

function hasNounOf(topic: string, tail: readonly Token[], { lexicon }: NumberContext): boolean {
  return tail.some(
    (token) =>
      token.kind === 'word' && token.ids.some((id) => !lexicon.isVerb(id) && lexicon.topicOf(id) === topic),
  )
}

/** 跨年办理, 当场答复: an unknown word before a verb alone may make it another deed; who does it may open a sentence. */
function isDoneOtherwise(
  lead: readonly Token[],
  index: number,
  { isOpening, prose }: NumberContext,
): boolean {
  return lead
    .slice(0, index)
    .some(
      (token, at) =>
        token.kind === 'other' &&
        !(isOpening && at === 0 && isOffice(prose.slice(token.start, token.end))) &&
        !isApart(token, lead),
    )
}

/** Nothing after the number makes it the number of something else: 办结20件提案. */
function endsPlainly(
  tail: readonly Token[],
  sums: readonly Sum[],
  topic: string,
  context: NumberContext,
): boolean {
  const [first] = tail.filter(({ kind }) => kind !== 'plain' && kind !== 'bracket' && kind !== 'time')
  if (!first || first.kind === 'stop' || first.kind === 'join') return true
  return first.kind === 'word' && agrees(first, sums, topic, context)
}
