import { isAgainst } from './against-it.ts'
import { allOfThem } from './all-of-them.ts'
import {
  arePosts,
  countsOther,
  goesOnWithOther,
  isOfLetters,
  isOfPosts,
  isOfTopic,
  isPublished,
  isVagueBesideOther,
} from './among-others.ts'
import { amongOutcomes, isOfOutcomes } from './among-outcomes.ts'
import { isBesideTheRest } from './beside-rest.ts'
import { dropWholeBeside, isOnlyPart } from './beside-told.ts'
import { crosses, inRowOf } from './crossing.ts'
import { disclosedAlone, disclosedOf } from './disclosed-of.ts'
import type { FigureMention } from './figure-statement.ts'
import { withHeld } from './held.ts'
import { isLoose } from './loosely-counted.ts'
import { apart, inUnit } from './mentions.ts'
import { PlaceNamer } from './name-by-place.ts'
import { nameFigure } from './name-figure.ts'
import type { NumberPlace } from './number-place.ts'
import type { ProseNumber } from './numbers.ts'
import { areAllOfOneKind } from './of-all.ts'
import { ofBoth } from './of-both.ts'
import { ofCarriedOver } from './of-carried-over.ts'
import { ofNone } from './of-none.ts'
import { ofOneRoad } from './of-one-road.ts'
import { orByOneWay } from './of-one-way.ts'
import { isOfOurs, narrowToOurs, narrowToTheSame } from './of-ours.ts'
import { countsSome, isOfSomeOfAll, isOfThose } from './of-some.ts'
import { isOfPages, retractPosts } from './on-pages.ts'
import { oneKindOf } from './one-kind.ts'
import { isOfSomethingElse } from './other-matter.ts'
import { partOfLast } from './part-of-last.ts'
import { widenWhole } from './parts-that-add-up.ts'
import { respectively } from './respectively.ts'
import { goingOnInColumn, inRowToldLast } from './rows-and-columns.ts'
import { distinct, within } from './sums.ts'
import { thosePresent } from './those-present.ts'
import type { Token } from './tokens.ts'
import { retractOfOffice } from './told-of-region.ts'
import {
  isAmongAll,
  isAnother,
  isByOtherWays,
  isByWhom,
  isOfAccount,
  isRestOfOther,
  isRestOfTotal,
  isToldOtherwise,
  isToldTwice,
  retractSameOfOther,
} from './told-otherwise.ts'
import { OTHER, type ToldSoFar } from './told-so-far.ts'
import { totalTold } from './total-told.ts'
import { isWhole } from './totals-above.ts'
import type { WhyUnread } from './unread.ts'
import { holdPart } from './whole-of-parts.ts'
import { whyByUnit } from './why-none.ts'

const FAR = 40
const TOTAL = /[合共总]计/
const ABOUT = /^(?:(?:内容|其中|主要|分别|多)*(?:涉及?|关于|集中[在于])|内容(?:为|包括))/

/** Reads numbers one by one: by the words about them, and by what was told so far. */
export class NumberReader {
  readonly #told: ToldSoFar
  #listed: ReadonlyMap<ProseNumber, FigureMention> = new Map()
  /** What was told of is being parted by what it is about. */
  #areContents = false
  readonly #namer: PlaceNamer

  constructor(told: ToldSoFar) {
    this.#told = told
    this.#namer = new PlaceNamer(told)
  }

  beginSentence(tokens: readonly Token[]): void {
    this.#listed = respectively(tokens, this.#told.prose, this.#told.lexicon)
  }

  isListed(number: ProseNumber): boolean {
    return this.#listed.has(number)
  }

  /** Tells what a number tells, or says why it tells nothing. */
  read(number: ProseNumber, place: NumberPlace): WhyUnread | undefined {
    const { lead, tail, isWithin } = place
    const told = this.#told
    if (isOfOurs(lead, tail, isWithin, told) && narrowToOurs(number, told)) return undefined
    const byUnit = whyByUnit(number.unit)
    if (byUnit) return byUnit
    if (countsOther(number, place, told) || goesOnWithOther(number, place, told)) return 'otherMatter'
    const listed = this.#listed.get(number)
    const named = this.#explained(
      listed ??
        disclosedAlone(number, lead, told) ??
        disclosedOf(number, lead, told) ??
        this.#namer.name(number, place) ??
        amongOutcomes(number, place, told) ??
        this.#total(number, lead) ??
        thosePresent(number, tail, told),
      place,
    )
    const ofAny = named && ofNone(ofOneRoad(named, number, told), number, place, told)
    const all = ofAny && allOfThem(orByOneWay(ofAny, number, told), place, told)
    const found =
      all && partOfLast(inRowToldLast(goingOnInColumn(all, lead, told), number, place, told), lead, told)
    const counted =
      found &&
      (inUnit(found, number, told.lexicon, isLoose(found, number, told)) ?? { ...found, isInUnit: false })
    const narrowed = counted && isWithin ? ofBoth(this.#within(counted), number, place, told) : counted
    const mention = narrowed && ofCarriedOver(narrowed, number, told)
    if (!mention || (!listed && !isWithin && isVagueBesideOther(mention, told)))
      return this.#leave(number, place)
    if (told.isOfSome && !isWithin && isOfThose(mention, told) && !TOTAL.test(told.textOf(lead)))
      return 'uncertain'
    told.isOfSome = false
    if (
      isAgainst(mention, number, told) ||
      isOfLetters(mention, number, told) ||
      isPublished(mention, number, told) ||
      isOfPages(mention, number, told) ||
      isOfAccount(mention, number, told) ||
      isAmongAll(mention, lead, told) ||
      isRestOfTotal(mention, lead, told) ||
      isOfSomeOfAll(mention, number, lead, told) ||
      isRestOfOther(mention, lead, told) ||
      isByWhom(mention, number, told)
    )
      return 'otherMatter'
    if (isWithin) {
      narrowToTheSame(mention, number, lead, told)
      if (told.topic === OTHER && !listed && mention.sums.length > 1 && !hasObject(lead, mention, told))
        return mention.isInUnit && !isOfPosts(number, mention, lead, told)
          ? this.#amongMade(number, place)
          : 'otherMatter'
      if (isToldTwice(mention, number, told)) return 'otherMatter'
      if (isOfPosts(number, mention, lead, told) || isOnlyPart(mention, number, lead, tail, told))
        return 'otherMatter'
      dropWholeBeside(mention, number, told)
      widenWhole(mention, told)
      holdPart(mention, lead, told)
    } else if (isToldOtherwise(mention, number, lead, told) || isByOtherWays(mention, lead, told))
      return 'otherMatter'
    if (!isWithin) retractOfOffice(mention, number, told)
    const moreThanTold = oneKindOf(mention, number, lead, told)
    // Several kinds of a part of a total are all told; of what stands alone, the first.
    if (
      mention.isInUnit &&
      (moreThanTold.length === 0 || isWhole(mention, told.form)) &&
      isAnother(mention, number, told)
    )
      return 'otherMatter'
    retractPosts(mention, number, told)
    const isPlain = mention.isPlain && !(isWithin && isBesideTheRest(mention, told))
    for (const each of apart({ ...mention, isPlain }, told.textOf(lead))) {
      told.tell({ ...each, number, sentence: told.sentence, moreThanTold })
      if (!isWithin && !areAllOfOneKind(each, number, told)) told.tellWhole({ ...each, number })
    }
    return undefined
  }

  /** A document among those that the office made is none of those that it keeps. */
  #amongMade(number: ProseNumber, { lead, tail }: NumberPlace): WhyUnread | undefined {
    const told = this.#told
    const verbs = told.unreadLead.filter((token) => token.kind === 'word' && token.isVerb)
    const made = verbs.length > 0 && nameFigure([...verbs, ...lead], tail, told.context(number.start))
    if (!made || made.sums.length > 1) return 'otherMatter'
    told.tell({ ...made, number, sentence: told.sentence, isInUnit: true })
    return undefined
  }

  /** A part of what was told: a column of it, in its row. */
  #within<Mention extends FigureMention>(mention: Mention): Mention {
    const { outer, form } = this.#told
    const isCrossing = outer && crosses(outer, mention, form)
    if (outer?.sums[0] && outer.sums[0].length > 1 && !isCrossing)
      return { ...mention, sums: distinct([...inRowOf(outer, mention, form), ...mention.sums]) }
    const inRow = outer?.isSole && isCrossing ? inRowOf(outer, mention, form) : []
    if (inRow.length === 0) return { ...mention, sums: within(this.#told.ofSentence(), mention.sums) }
    // 办结10件，其中予以公开4件，自然人3件: of the part told last, too.
    return { ...mention, sums: this.#told.isLastOfParts ? distinct([...inRow, ...mention.sums]) : inRow }
  }

  /** With what a bracket says is in it. */
  #explained(
    found: FigureMention | undefined,
    { held: [bracket, other] }: NumberPlace,
  ): FigureMention | undefined {
    if (!found || !bracket) return found
    return other
      ? undefined
      : withHeld(found, bracket.inside, this.#told.textOf(bracket.inside), this.#told.lexicon)
  }

  /** What a number that tells no figure leaves behind. */
  #leave(number: ProseNumber, place: NumberPlace): WhyUnread {
    const { lead, tail, isWithin } = place
    const told = this.#told
    retractSameOfOther(place, told)
    const about = [...lead, ...tail]
    told.remember(lead)
    told.isAfterUnread = true
    told.isOfSome = !isWithin && countsSome(lead, told)
    if (!isWithin) told.posts = arePosts(about, told) ? number : undefined
    if (told.isOpening || told.isAfterStrong) told.forget()
    const isElse =
      !isWithin &&
      !isOfOutcomes(number, told) &&
      (lead.some(({ kind }) => kind === 'word' || kind === 'other') || told.isOpening) &&
      !this.#isOfContents(lead) &&
      !isOfTopic(about, told) &&
      isOfSomethingElse(about, (token) => told.text(token))
    if (isElse) told.topic = OTHER
    return about.some(({ kind }) => kind === 'word') ? 'uncertain' : 'unnamed'
  }

  /** What was told of is being parted by what it is about. */
  #isOfContents(lead: readonly Token[]): boolean {
    if (lead[0]?.kind !== 'join') this.#areContents = ABOUT.test(this.#told.textOf(lead))
    return this.#areContents
  }

  #total({ start, value }: ProseNumber, lead: readonly Token[]): FigureMention | undefined {
    const told = this.#told
    const before = told.prose.slice(Math.max(told.sentence.start, start - FAR), start)
    const place = {
      lead,
      before,
      value,
      said: told.textOf(lead),
      told: told.ofSentence(),
      tokens: told.tokens,
    }
    return totalTold(place, told.context(start))
  }
}

/** What is told of is named with the verb. */
function hasObject(lead: readonly Token[], { topic }: FigureMention, { lexicon }: ToldSoFar): boolean {
  const isOf = (id: string) => lexicon.isObject(id) && !lexicon.isVerb(id) && lexicon.topicOf(id) === topic
  const words = lead.filter((token) => token.kind === 'word')
  return words.some(({ isVerb }) => isVerb) && words.some(({ ids }) => ids.some(isOf))
}
