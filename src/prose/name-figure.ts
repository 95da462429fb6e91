import { byLabel } from './by-label.ts'
import { byPhrase } from './by-phrase.ts'
import type { FigureMention } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import type { Candidate, NumberContext } from './number-context.ts'
import { distinct, isPartOf, type Sum } from './sums.ts'
import type { Token } from './tokens.ts'

/** Words of so many characters are no chance words. */
export const PLAIN_ENOUGH = 4

/** What the words around a number name, if that is certain: `lead` stands before it, `tail` after it. */
export function nameFigure(
  lead: readonly Token[],
  tail: readonly Token[],
  context: NumberContext,
): FigureMention | undefined {
  const rest = afterExamples(lead, context)
  const named = nameBy(rest, tail, context)
  if (named && isOpenList(lead, named, context)) return undefined
  if (!named || rest === lead || lead.some(({ kind }) => kind === 'join')) return named
  const only = nameBy(lead, tail, context)
  return only ? { ...named, sums: distinct([...narrower([only], named.sums), ...named.sums]) } : named
}

/** 律师事务所等单位3件. */
const OF_SUCH = /等(?:单位|机构|组织|主体)$/

/** 企业、律师事务所等4件: of those, and of more. */
function isOpenList(lead: readonly Token[], { sums }: FigureMention, { prose }: NumberContext): boolean {
  const last = lead.at(-1)
  if (OF_SUCH.test(prose.slice(lead[0]?.start, last?.end))) return true
  return (
    sums.every(({ length }) => length > 1) &&
    last?.kind === 'plain' &&
    /^等$/.test(prose.slice(last.start, last.end))
  )
}

function nameBy(
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
  const own = inCommon((near.length > 0 ? near : equals).map(({ mention }) => mention.sums))
  const sums = distinct([
    ...narrower(
      candidates.map(({ mention }) => mention),
      own,
    ),
    ...own,
    ...wholeOf(own, lead, context),
  ])
  const isToldOf = context.topic === best.mention.topic
  const isClear = best.words > 1 || best.characters >= PLAIN_ENOUGH || isToldOf
  const isPlain = isClear && !lead.some(({ kind }) => kind === 'other')
  return { ...best.mention, sums, isPlain }
}

/**
 * 信访举报、重复申请等情形不予处理, 通过电视、微信等其他方式公开: what was named are some of those. One reason alone may be
 * the only one: 因不掌握等原因无法提供.
 */
function afterExamples(lead: readonly Token[], { prose }: NumberContext): readonly Token[] {
  const at = lead.findLastIndex(
    (token, index) =>
      token.kind === 'plain' &&
      (/^等(?:原因|情形|情况)/.test(prose.slice(token.start, token.end)) ||
        (/^等$/.test(prose.slice(token.start, token.end)) && isAllOfThem(lead[index + 1], prose))),
  )
  const rest = lead.slice(at + 1)
  return at >= 0 && rest.some((token) => token.kind === 'word' && !token.isVerb) ? rest : lead
}

function isAllOfThem(next: Token | undefined, prose: string): boolean {
  return next?.kind === 'word' && ALL_OF_THEM.test(prose.slice(next.start, next.end))
}

const ALL_OF_THEM = /^其[他它]|^不(?:同意|予)公开|^[未无不](?:法|能|予)(?:提供|公开)|^不予处理/

/** What any of them may mean, without more to it than all of them mean: 新收政府信息公开申请 is 新收 without 上年结转. */
function inCommon(meant: readonly (readonly Sum[])[]): readonly Sum[] {
  const [first = [], ...others] = meant
  const common = first.filter((sum) => others.every((sums) => sums.some((other) => isSame(sum, other))))
  const isMore = (sum: Sum) =>
    !common.some((kept) => isSame(kept, sum)) && common.some((kept) => kept.every((term) => isIn(term, sum)))
  return meant.flat().filter((sum) => !isMore(sum))
}

function isSame(a: Sum, b: Sum): boolean {
  return addressOfSum(a) === addressOfSum(b)
}

function isIn({ names }: Sum[number], sum: Sum): boolean {
  return sum.some((term) => term.names.join('.') === names.join('.'))
}

/** 因不掌握而无法提供: the part of the figure that other words name may be meant. */
function narrower(mentions: readonly Pick<FigureMention, 'sums'>[], sums: readonly Sum[]): readonly Sum[] {
  const [sum] = sums
  return sum ? mentions.flatMap(({ sums }) => sums).filter((other) => isPartOf(other, sum)) : []
}

/** 信访举报类、重复申请不予处理的: of those parts, or of their whole, which other words name. */
function wholeOf(
  [parts = []]: readonly Sum[],
  lead: readonly Token[],
  { lexicon }: NumberContext,
): readonly Sum[] {
  if (parts.length < 2) return []
  const isWhole = (sum: Sum) => parts.every((part) => isPartOf([part], sum))
  return lead
    .flatMap((token) => (token.kind === 'word' ? token.ids.flatMap((id) => lexicon.alone(id)) : []))
    .flatMap(({ sums }) => sums)
    .filter(isWhole)
}

/** Of the same group as what was told last: 维持 after 行政诉讼 is of lawsuits. */
function isBeside({ sums }: Candidate['mention'], told: string | undefined): boolean {
  const group = (names: readonly string[]) => names.slice(0, 2).join('.')
  return (
    told !== undefined &&
    sums.some((sum) => sum.every(({ names }) => group(names) === group(told.split('.'))))
  )
}
