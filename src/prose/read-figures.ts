import type { Format } from '../format/format.ts'
import type { FigureMention, FigureStatement } from './figure-statement.ts'
import type { Lexicon } from './lexicon.ts'
import { type NumberContext, nameFigure } from './name-figure.ts'
import type { ProseNumber } from './numbers.ts'
import type { Period } from './periods.ts'
import type { Sentence } from './sentences.ts'
import { type Token, readTokens } from './tokens.ts'
import { type Sum, sumOf } from './wordings.ts'

/** A text taken apart, without what it tells of figures. */
export interface ProseParts {
  readonly prose: string
  readonly sentences: readonly Sentence[]
  readonly numbers: readonly ProseNumber[]
  readonly periods: readonly Period[]
}

/** So many figures told before may be meant by what follows. */
const REMEMBERED = 12

/** A difference, a plan, a limit, an average. */
const NO_FIGURE =
  /(?:(?:增加|增长|减少|下降|上升|提高|降低|回落|增幅|降幅|多|少)了?(?:约|近)?|(?:计划|拟|预计|目标|力争|不超过|平均|每)[^，；]*)$/
/** 2023年结转: words of the form that name a year of their own. */
const YEAR = /^\d{4}年/
const COMPARES = /(?:同比|环比|相比|相较|较|比(?!例|重|率))/

/** The figures that a text tells, in order. */
export function readFigures(parts: ProseParts, lexicon: Lexicon, format: Format): readonly FigureStatement[] {
  const reader = new Reader(parts, lexicon, format)
  for (const sentence of parts.sentences) reader.read(sentence)
  return reader.statements
}

class Reader {
  readonly statements: FigureStatement[] = []
  readonly #parts: ProseParts
  readonly #lexicon: Lexicon
  readonly #format: Format
  readonly #numbers: ReadonlyMap<number, ProseNumber>
  readonly #periods: ReadonlyMap<number, Period>
  #topic: string | undefined
  #told: string[] = []
  /** The time that is being told of, if it is another than the report's year. */
  #isOtherTime = false

  constructor(parts: ProseParts, lexicon: Lexicon, format: Format) {
    this.#parts = parts
    this.#lexicon = lexicon
    this.#format = format
    this.#numbers = new Map(parts.numbers.map((number) => [number.start, number]))
    this.#periods = new Map(parts.periods.map((period) => [period.start, period]))
  }

  read(sentence: Sentence): void {
    if (sentence.isFirst) {
      this.#topic = undefined
      this.#told = []
    }
    this.#isOtherTime = false
    const { prose } = this.#parts
    const tokens = readTokens(prose, sentence, this.#numbers, this.#periods, this.#lexicon)
    this.#readClauses(tokens, false)
  }

  #readClauses(tokens: readonly Token[], isInside: boolean): void {
    let isWithin = isInside
    for (const clause of clausesOf(tokens)) {
      if (/^[；;]/.test(this.#text(clause.before))) isWithin = isInside
      if (/其中|包括|分别/.test(this.#textOf(clause.tokens))) isWithin = true
      this.#readClause(clause.tokens, clause.earlier, isWithin)
    }
  }

  #readClause(tokens: readonly Token[], earlier: readonly (readonly Token[])[], isWithin: boolean): void {
    const compares = COMPARES.test(this.#textOf(tokens.filter(({ kind }) => kind !== 'bracket')))
    const wasOtherTime = this.#isOtherTime
    let from = 0
    for (const [index, token] of tokens.entries()) {
      if (token.kind === 'time') this.#isOtherTime = !token.period.isReportYear
      if (token.kind === 'bracket') this.#readBracket(token.inside, tokens[index - 1])
      if (token.kind === 'word') {
        this.#hear(token.ids)
        if (YEAR.test(this.#text(token))) this.#isOtherTime = false
      }
      if (token.kind !== 'number') continue
      const lead = tokens.slice(from, index).filter(({ kind }) => kind !== 'bracket')
      const tail = tailOf(tokens, index + 1)
      const before = from === 0 ? earlier : []
      from = index + 1
      if (compares || this.#isOtherTime || NO_FIGURE.test(this.#textOf(lead))) continue
      this.#readNumber(token.number, lead, tail, before, isWithin)
    }
    if (compares) this.#isOtherTime = wasOtherTime
  }

  /** A noun of a section tells what is spoken of. */
  #hear(ids: readonly string[]): void {
    const noun = ids.find((id) => !this.#lexicon.isVerb(id) && this.#lexicon.sectionOf(id) !== undefined)
    if (noun !== undefined && this.#topic === undefined) this.#topic = this.#lexicon.sectionOf(noun)
  }

  #readNumber(
    number: ProseNumber,
    lead: readonly Token[],
    tail: readonly Token[],
    earlier: readonly (readonly Token[])[],
    isWithin: boolean,
  ): void {
    if (/^[%年月日天号时分秒倍]$|工作日|百分点|小时|分钟/.test(number.unit)) return
    const mention = this.#name(lead, tail, earlier)
    if (mention) this.#tell({ ...mention, number })
    else if (!isWithin && [...lead, ...tail].some(({ kind }) => kind === 'other')) this.#topic = 'other'
  }

  #name(
    lead: readonly Token[],
    tail: readonly Token[],
    earlier: readonly (readonly Token[])[],
  ): FigureMention | undefined {
    const hasWord = (tokens: readonly Token[]) => tokens.some(({ kind }) => kind === 'word')
    const context = this.#context()
    if (hasWord(lead)) {
      const named = nameFigure(lead, tail, context)
      if (named) return named
    }
    if (lead.some(({ kind }) => kind === 'other')) return undefined
    if (hasWord(tail)) {
      const named = nameFigure(tail, [], context)
      if (named) return named
      return undefined
    }
    if (hasWord(lead)) return undefined
    const [before] = earlier
    return before && hasWord(before) ? nameFigure([...before, ...lead], tail, context) : undefined
  }

  #context(): NumberContext {
    return {
      prose: this.#parts.prose,
      lexicon: this.#lexicon,
      format: this.#format,
      topic: this.#topic,
      told: this.#told,
    }
  }

  #tell(statement: FigureStatement): void {
    this.statements.push(statement)
    this.#topic = statement.section
    const [sum] = statement.sums
    if (sum?.length === 1) this.#told = [sum.map(({ names }) => names.join('.')).join(), ...this.#told].slice(0, REMEMBERED)
  }

  /** （含上年结转4件）: what it names is in the number before it. */
  #readBracket(inside: readonly Token[], before: Token | undefined): void {
    const count = this.statements.length
    const outer = this.statements.at(-1)
    const wasOtherTime = this.#isOtherTime
    this.#readClauses(inside, true)
    this.#isOtherTime = wasOtherTime
    const inner = this.statements[count]
    if (!outer || !inner || before?.kind !== 'number' || outer.number !== before.number) return
    if (!/^(?:其中)?(?:含|包含|包括)|^其中/.test(this.#textOf(inside))) return
    const widened = widen(outer.sums, inner.sums[0])
    if (widened) this.statements[count - 1] = { ...outer, sums: widened }
  }

  #text({ start, end }: { start: number; end: number }): string {
    return this.#parts.prose.slice(start, end)
  }

  #textOf(tokens: readonly Token[]): string {
    const [first, last] = [tokens[0], tokens.at(-1)]
    return first && last ? this.#parts.prose.slice(first.start, last.end) : ''
  }
}

/** The sums that hold the other figure: 新收 with 上年结转 when 上年结转 is said to be in it. */
function widen(sums: readonly Sum[], inner: Sum | undefined): readonly Sum[] | undefined {
  const [term] = inner ?? []
  if (!term || inner?.length !== 1) return undefined
  const address = term.names.join('.')
  const isIn = (sum: Sum) => sum.some(({ names }) => address === names.join('.') || address.startsWith(`${names.join('.')}.`))
  if (sums.every(isIn)) return undefined
  const holding = sums.filter(isIn)
  if (holding.length > 0) return holding
  const [own] = sums
  const isBeside = own?.every(({ names }) => names.length === term.names.length && names[0] === term.names[0])
  return own && isBeside ? [[...own, ...sumOf(address)]] : undefined
}

interface Clause {
  readonly tokens: readonly Token[]
  /** The stop before it. */
  readonly before: { readonly start: number; readonly end: number }
  /** Clauses before it that have no number, the nearest first, up to the last that has one. */
  readonly earlier: readonly (readonly Token[])[]
}

function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = []
  let current: Token[] = []
  let before = { start: 0, end: 0 }
  let earlier: (readonly Token[])[] = []
  const close = (): void => {
    clauses.push({ tokens: current, before, earlier })
    earlier = current.some(({ kind }) => kind === 'number') ? [] : [current, ...earlier]
    current = []
  }
  for (const token of tokens) {
    if (token.kind !== 'stop') current.push(token)
    else {
      close()
      before = token
      if (token.isStrong) earlier = []
    }
  }
  close()
  return clauses
}

/** What stands after a number, up to the next one or a joint. */
function tailOf(tokens: readonly Token[], from: number): readonly Token[] {
  const rest = tokens.slice(from)
  const end = rest.findIndex(({ kind }) => kind === 'number' || kind === 'join')
  return (end < 0 ? rest : rest.slice(0, end)).filter(({ kind }) => kind !== 'bracket')
}
