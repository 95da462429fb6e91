import type { Format } from '../format/format.ts'
import type { FigureMention } from './figure-statement.ts'
import type { LabelledFigure } from './labels.ts'
import type { Lexicon, Phrase } from './lexicon.ts'
import { distinct, type Sum, sumOf } from './sums.ts'
import type { Token } from './tokens.ts'
import { totalsAbove } from './totals-above.ts'

/** What is known where a number stands. */
export interface NumberContext {
  readonly prose: string
  readonly lexicon: Lexicon
  readonly format: Format
  /** What is being told of. */
  readonly topic: string | undefined
  /** The sentence tells of several offices: 区政府受理26件，区直部门受理28件. */
  readonly isOfSeveral: boolean
  /** Addresses told before, the last first. */
  readonly told: readonly string[]
}

/** Words of fewer characters say too little by themselves. */
const ENOUGH = 3

/** Unknown words of no more characters do not say what is counted. */
const SLIGHT = 3

type WordToken = Extract<Token, { kind: 'word' }>

interface Candidate {
  readonly mention: Omit<FigureMention, 'isPlain'>
  /** Words that say it, and how many characters they have. */
  readonly words: number
  readonly characters: number
  /** Where the last of them before the number ends. */
  readonly end: number
}

/** What the words around a number name, if that is certain: `lead` stands before it, `tail` after it. */
export function nameFigure(
  lead: readonly Token[],
  tail: readonly Token[],
  context: NumberContext,
): FigureMention | undefined {
  const candidates = lead
    .flatMap((token, index) =>
      token.kind === 'word'
        ? token.ids.flatMap((id) => [
            ...context.lexicon
              .endingWith(id)
              .flatMap((phrase) => byPhrase(phrase, index, lead, tail, context) ?? []),
            ...(byLabel(id, index, lead, context) ?? []),
          ])
        : [],
    )
    .toSorted((a, b) => b.words - a.words || b.end - a.end || b.characters - a.characters)
  const [best] = candidates
  if (!best) return undefined
  const equals = candidates.filter(
    ({ words, end, characters }) =>
      words === best.words && end === best.end && characters === best.characters,
  )
  const near = equals.filter(({ mention }) => isBeside(mention, context.told[0]))
  const sums = distinct((near.length > 0 ? near : equals).flatMap(({ mention }) => mention.sums))
  const isPlain = !lead.some(({ kind }) => kind === 'other') && (best.words > 1 || best.characters > ENOUGH)
  return { ...best.mention, sums, isPlain }
}

/** Of the same group as what was told last: 维持 after 行政诉讼 is of lawsuits. */
function isBeside({ sums }: Candidate['mention'], told: string | undefined): boolean {
  const group = (names: readonly string[]) => names.slice(0, 2).join('.')
  return (
    told !== undefined &&
    sums.some((sum) => sum.every(({ names }) => group(names) === group(told.split('.'))))
  )
}

/** A phrase whose last word before the number is the token at `index`. */
function byPhrase(
  phrase: Phrase,
  index: number,
  lead: readonly Token[],
  tail: readonly Token[],
  context: NumberContext,
): Candidate | undefined {
  const matched = matchBackwards(phrase.before, index, lead)
  if (!matched) return undefined
  const after = phrase.after.length > 0 ? matchForwards(phrase.after, tail) : []
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
  const official = used.reduce((sum, { ids }) => sum + Math.max(...ids.map((id) => id.length)), 0)
  if (Math.max(characters, official) < ENOUGH && !phrase.isVerbal && !isToldOf) return undefined
  const mayOpen =
    context.topic === undefined &&
    phrase.before.every((id) => context.lexicon.hasObject(id)) &&
    !lead.some(({ kind }) => kind === 'other')
  if (phrase.isVerbal && !isToldOf && !mayOpen) return undefined
  if (phrase.isVerbal && phrase.after.length === 0 && !endsPlainly(tail, sums, topic, context))
    return undefined
  const first = matched[0]
  const last = (after.at(-1) ?? matched.at(-1)) as Token
  if (!first) return undefined
  return {
    mention: { start: first.start, end: last.end, sums: own.sums, topic },
    words: used.length + own.taken.size + inside.agreeing,
    characters,
    end: matched.at(-1)?.end ?? 0,
  }
}

function matchBackwards(
  ids: readonly string[],
  index: number,
  lead: readonly Token[],
): WordToken[] | undefined {
  const found: WordToken[] = []
  let at = index
  for (const id of ids.toReversed()) {
    while (at >= 0 && !isWord(lead[at], id)) {
      if (found.length === 0 || lead[at]?.kind === 'stop') return undefined
      at--
    }
    const token = lead[at--]
    if (token?.kind !== 'word') return undefined
    found.unshift(token)
  }
  return found
}

function matchForwards(ids: readonly string[], tail: readonly Token[]): WordToken[] | undefined {
  const found: WordToken[] = []
  let at = 0
  for (const id of ids) {
    while (at < tail.length && !isWord(tail[at], id)) {
      if (!isHarmless(tail[at])) return undefined
      at++
    }
    const token = tail[at++]
    if (token?.kind !== 'word') return undefined
    found.push(token)
  }
  return found
}

function isWord(token: Token | undefined, id: string): boolean {
  return token?.kind === 'word' && token.ids.includes(id)
}

function isHarmless(token: Token | undefined): boolean {
  return token?.kind === 'plain' || token?.kind === 'time' || token?.kind === 'bracket'
}

/**
 * Whether all else in the lead agrees with the words that were used; how many words of it say the same of the figure.
 * Unknown words may only stand before it, must be few or before a verb, and must not narrow down who or how.
 */
function fits(
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
        if (!agrees(token, sums, topic, context)) return undefined
        agreeing++
        if (!token.isVerb) objects++
      }
      opened = true
    } else if (token.kind === 'other') {
      if (opened) return undefined
      if (isNarrowing(context.prose.slice(token.start, token.end), context)) return undefined
      const following = lead.slice(lead.indexOf(token) + 1).find(({ kind }) => kind === 'word')
      const isBeforeVerb = following?.kind === 'word' && following.isVerb
      if (isBeforeVerb || isApart(token, lead)) continue
      unknown += token.end - token.start
      if (unknown > SLIGHT) return undefined
    }
  }
  return { agreeing, objects }
}

/** A comma or a time parts the unknown words from what follows. */
function isApart(token: Token, lead: readonly Token[]): boolean {
  const index = lead.indexOf(token)
  const word = lead.findIndex(({ kind }, at) => at > index && kind === 'word')
  return lead
    .slice(index + 1, word < 0 ? lead.length : word)
    .some(({ kind }) => kind === 'stop' || kind === 'time')
}

/** Who received it, or by which way: 其中教育局, 通过网络. */
const NARROWING =
  /^由|审理|审结|代理|现场|当面|口头|电话|来电|在线|邮箱|快递|延期|超期|逾期|提前|通过|利用|经由|线上|线下|网上|网络|网站|平台|窗口|渠道|信函|邮寄|邮件|传真|微信|方式|形式|关于|(?:局|委|办|镇|乡|中心|公司|部门|科室?|处|所|站|院|大队|支队)$/
const OURSELVES =
  /(?:我|本)(?:局|委|办|镇|乡|街道?|中心|部门|单位|机关|院|厅|区|县|市|省)|(?:省|市|区|县|镇|乡|州|旗)?(?:人民)?政府(?:办公?[室厅]?)?|各级|各部门|各单位|管委会/gu

/** Whether words say that only a part is meant: of another office, or by one way. */
export function isNarrowing(text: string, { isOfSeveral }: Pick<NumberContext, 'isOfSeveral'>): boolean {
  return (
    NARROWING.test(isOfSeveral ? text : text.replaceAll(OURSELVES, '')) ||
    (isOfSeveral && text.search(OURSELVES) >= 0)
  )
}

/** Whether another word of the form says nothing else than that the figure is a part of what it names. */
function agrees(
  { ids }: WordToken,
  sums: readonly Sum[],
  topic: string,
  { lexicon, format }: NumberContext,
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
            totalsAbove(address, format).some((total) => total === whole || total.startsWith(`${whole}.`)),
        )
      }),
    )
  })
}

function hasNounOf(topic: string, tail: readonly Token[], { lexicon }: NumberContext): boolean {
  return tail.some(
    (token) =>
      token.kind === 'word' && token.ids.some((id) => !lexicon.isVerb(id) && lexicon.topicOf(id) === topic),
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

/** 予以公开和部分公开: words joined before those matched, all counted together. */
function joined(
  matched: readonly WordToken[],
  phrase: Phrase,
  lead: readonly Token[],
  { lexicon }: NumberContext,
): { readonly sums: readonly Sum[]; readonly taken: ReadonlySet<Token> } | undefined {
  const taken = new Set<Token>()
  const [first] = matched
  let at = first ? lead.indexOf(first) : -1
  let sums = phrase.sums
  while (at >= 2 && lead[at - 1]?.kind === 'join') {
    const other = lead[at - 2]
    if (other?.kind !== 'word') return undefined
    const [alone] = other.ids.flatMap((id) => lexicon.alone(id))
    const [own] = sums
    const [before] = alone?.sums ?? []
    if (!alone || !own || !before) return undefined
    sums = [[...before, ...own]]
    taken.add(other)
    at -= 2
  }
  return { sums, taken }
}

/** A word that several figures share names the one within, or beside, what is being told of. */
function byLabel(
  id: string,
  index: number,
  lead: readonly Token[],
  context: NumberContext,
): readonly Candidate[] | undefined {
  const figures = context.lexicon.labelled(id)
  const token = lead[index]
  if (figures.length === 0 || token?.kind !== 'word') return undefined
  const wholes = lead
    .filter((other): other is WordToken => other.kind === 'word' && other !== token)
    .toReversed()
    .flatMap(({ ids }) =>
      ids.flatMap((other) =>
        context.lexicon
          .alone(other)
          .flatMap(({ sums }) => (sums[0]?.length === 1 ? sums[0].map(({ names }) => names.join('.')) : [])),
      ),
    )
  for (const whole of [...wholes, ...context.told]) {
    const sum = withinOrBeside(whole, figures, wholes.includes(whole))
    if (!sum) continue
    const topic = context.lexicon.topicOfFigure(whole)
    const agreeing = fits([token], new Set(), [sum], topic, lead, context)
    if (agreeing === undefined) continue
    const both = ofBoth(context.told, whole, figures)
    return [
      {
        mention: { start: token.start, end: token.end, sums: both ? [sum, both] : [sum], topic },
        words: 1 + agreeing.agreeing,
        characters: token.end - token.start,
        end: token.end,
      },
    ]
  }
  return undefined
}

/** A column is within a row only where both are named in one breath: 其他 after 无法提供3件 is no column of it. */
function withinOrBeside(
  whole: string,
  figures: readonly LabelledFigure[],
  isOneBreath: boolean,
): Sum | undefined {
  const inside = figures.filter(({ byItself }) => byItself || isOneBreath)
  const within = nearestBelow(
    whole,
    inside.map(({ address }) => address),
  )
  if (within) return within
  const names = whole.split('.')
  if (names.length <= 2) return undefined
  const others = figures.map(({ address }) => address).filter((address) => address !== whole)
  return nearestBelow(names.slice(0, -1).join('.'), others)
}

/** 直接起诉6件、复议后起诉5件，维持8件: of the one told last, or of both. */
function ofBoth(told: readonly string[], whole: string, figures: readonly LabelledFigure[]): Sum | undefined {
  const parent = (address: string) => address.split('.').slice(0, -1).join('.')
  const other = told.find((address) => address !== whole && parent(address) === parent(whole))
  if (!other) return undefined
  const addresses = figures.map(({ address }) => address)
  const [own, beside] = [nearestBelow(whole, addresses), nearestBelow(other, addresses)]
  return own && beside ? [...beside, ...own] : undefined
}

/** Those below an address that are least deep, added up. */
function nearestBelow(whole: string, addresses: readonly string[]): Sum | undefined {
  const below = addresses.filter((address) => address.startsWith(`${whole}.`))
  const depth = Math.min(...below.map((address) => address.split('.').length))
  const sum = below.filter((address) => address.split('.').length === depth).flatMap(sumOf)
  return sum.length > 0 ? sum : undefined
}
