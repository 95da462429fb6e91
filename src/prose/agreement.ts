import { AFTERWARDS, isNarrowing, isOffice } from './narrowing.ts'
import type { NumberContext } from './number-context.ts'
import type { Sum } from './sums.ts'
import type { Token, WordToken } from './tokens.ts'
import { totalsAbove } from './totals-above.ts'

/** Unknown words of no more characters do not say what is counted. */
const SLIGHT = 3

/** What stands between 教育 and 申请 in 教育类申请. */
const ATTRIBUTIVE = /^[类的等性型]*$/

/** 青山镇人民政府网站, 农牧信息网: of whom it is, is a part of its name. */
const SITE = /^(?:省|市|州|区|县|旗|镇|乡|街道)(?:人民)?政府.*网|^(?:政府)?(?:信息|公众|资讯|门户)网站?$/

/** 在图书馆、便民中心设立查阅点: where something is set up is no other thing. */
const SET_UP = /(?:设[立置有]?|建[立成]?|开设|配备)了?$/
const SETS_UP = /^(?:设[立置有]|建[立成有])/

/**
 * Whether all else in the lead agrees with the words that were used; how many words of it say the same of the figure.
 * Unknown words may only stand before it, must be few or before a verb, and must not narrow down who or how.
 */
export function fits(
  used: readonly WordToken[],
  taken: ReadonlySet<Token>,
  sums: readonly Sum[],
  topic: string,
  lead: readonly Token[],
  context: NumberContext,
): { readonly agreeing: number; readonly objects: number } | undefined {
  let agreeing = 0
  let objects = 0
  let unknown = 0
  let opened = false
  for (const token of lead) {
    if (token.kind === 'word') {
      const isOwn = used.includes(token) || taken.has(token)
      if (!isOwn) {
        if (!agrees(token, sums, topic, context) || isOneOfList(token, lead)) return undefined
        agreeing++
        if (!token.isVerb) objects++
      }
      opened = true
    } else if (token.kind === 'other') {
      if (opened) return undefined
      const said = context.prose.slice(token.start, token.end)
      const following = lead.slice(lead.indexOf(token) + 1).find(({ kind }) => kind === 'word')
      if (following && SITE.test(context.prose.slice(following.start, following.end))) continue
      if (following && isOnPages(token, following, lead, context)) continue
      if (isBy(token, lead, context)) return undefined
      if (following && isSetUp(token, following, context)) continue
      if (AFTERWARDS.test(said)) continue
      const isFirst = opensWith(token, lead)
      if (
        context.lexicon.isDone(topic) &&
        isReason(token, lead, context) &&
        sums.every((sum) => isNoPart(sum, context))
      )
        continue
      if (isNarrowing(said, context, isFirst)) return undefined
      if (context.isOpening && isFirst && isOffice(said)) continue
      const isBeforeVerb = following?.kind === 'word' && following.isVerb && !isClass(following, context)
      if (isBeforeVerb || isApart(token, lead)) continue
      // 涉企申请, 市级培训: right before a noun it says which of them.
      if (following && ATTRIBUTIVE.test(context.prose.slice(token.end, following.start))) return undefined
      unknown += token.end - token.start
      if (unknown > SLIGHT) return undefined
    }
  }
  return { agreeing, objects }
}

/** What is told of other ways stands no further behind. */
const FAR = 80
const ON_PAGES = /(?:通过|在|利用|经)[^，。；\d]{2,24}(?:网站?|平台|专栏|栏目|系统)上?$/
const INFORMATION =
  /^(?:主动(?:公开|发布)(?:政府|政务|各类)*|提供(?:各类)?服务类)信息|^公开(?:各类)?政府信息\d+条(?![^。；]*(?:通过|利用|公开栏|报纸|微[信博]))/

/** 通过县政府信息公开网主动公开信息87条: all that was disclosed, where the form does not count it by ways. */
function isOnPages(token: Token, following: Token, lead: readonly Token[], context: NumberContext): boolean {
  const { prose, lexicon, isOpening } = context
  const start = lead[0]?.start ?? token.start
  const way = prose.slice(start, following.start)
  if (!isOpening || !ON_PAGES.test(way)) return false
  const end = following.start - (/上$/.test(way) ? 1 : 0)
  const isWord = Array.from(way, (_, at) => lexicon.wordAt(prose, start + at)).some(
    (word) => word?.end === end,
  )
  return !isWord && INFORMATION.test(prose.slice(following.start, following.start + FAR))
}

/** 行政执法公开类1条: a class of what is put on pages is nothing done. */
function isClass({ start, end }: Token, { prose }: NumberContext): boolean {
  return /类$/.test(prose.slice(start, end))
}

/** 网站、微信共发布: what is told of some things together is not told of all. */
function isOneOfList(token: Token, lead: readonly Token[]): boolean {
  const at = lead.indexOf(token)
  return [-1, 1].some((step) => lead[at + step]?.kind === 'join' && lead[at + 2 * step]?.kind === 'word')
}

/** 通过报刊、广播公开信息51条: by one way only. */
function isBy(token: Token, lead: readonly Token[], { prose }: NumberContext): boolean {
  const before = lead[lead.indexOf(token) - 1]
  const isWay =
    before?.kind === 'plain' && /^(?:通过|利用|经由|借助)$/.test(prose.slice(before.start, before.end))
  return isWay && !/等|各种|多种/.test(prose.slice(token.start, token.end))
}

/** 在便民服务中心设立查阅点: it stands there, but all are meant. */
function isSetUp(token: Token, following: Token, { prose }: NumberContext): boolean {
  return (
    SET_UP.test(prose.slice(token.end, following.start)) ||
    SETS_UP.test(prose.slice(following.start, following.end))
  )
}

/** 1件因需征求第三方意见结转下年: why. */
function isReason(token: Token, lead: readonly Token[], { prose }: NumberContext): boolean {
  const before = lead[lead.indexOf(token) - 1]
  return before?.kind === 'plain' && /^(?:因|由于)$/.test(prose.slice(before.start, before.end))
}

/** It is not one of several outcomes, of which a reason may mean some. */
function isNoPart(sum: Sum, { form }: NumberContext): boolean {
  return sum.every(({ names }) => totalsAbove(names.join('.'), form).length === 0)
}

/** Whether nothing but a time stands before it. */
function opensWith(token: Token, lead: readonly Token[]): boolean {
  return lead.slice(0, lead.indexOf(token)).every(({ kind }) => kind !== 'word' && kind !== 'number')
}

/** A comma or a time parts the unknown words from what follows. */
export function isApart(token: Token, lead: readonly Token[]): boolean {
  const index = lead.indexOf(token)
  const word = lead.findIndex(({ kind }, at) => at > index && kind === 'word')
  return lead
    .slice(index + 1, word < 0 ? lead.length : word)
    .some(({ kind }) => kind === 'stop' || kind === 'time')
}

/** Whether another word of the form says nothing else than that the figure is a part of what it names. */
export function agrees(
  { ids }: WordToken,
  sums: readonly Sum[],
  topic: string,
  { lexicon, form }: NumberContext,
): boolean {
  return ids.some((id) => {
    if (lexicon.isObject(id)) return lexicon.topicOf(id) === topic
    const alone = lexicon.alone(id)
    const named = [
      ...alone.flatMap(({ sums }) => sums.flat().map(({ names }) => names.join('.'))),
      ...lexicon.labelled(id).map(({ address }) => address),
    ]
    if (named.length === 0) return lexicon.isVerb(id) || lexicon.topicOf(id) === topic
    return sums.some((sum) =>
      sum.every(({ names }) => {
        const address = names.join('.')
        return named.some(
          (whole) =>
            address === whole ||
            address.startsWith(`${whole}.`) ||
            totalsAbove(address, form).some((total) => total === whole || total.startsWith(`${whole}.`)),
        )
      }),
    )
  })
}
