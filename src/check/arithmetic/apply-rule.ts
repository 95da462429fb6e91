import type { FormRule, FormTable, Section } from '../../form/form.ts'
import { resolveAddress } from '../../form/references.ts'
import {
  type BoundComparison,
  type BoundTerm,
  instancesOf,
  type RuleInstance,
} from '../../form/rule-instances.ts'
import { terms } from '../../form/sums.ts'
import { addressOf, last, type Path } from '../../form/tree.ts'
import { amountOf, type FigureAmount } from '../../report/amount.ts'
import { decimal, ZERO } from '../../source/decimal.ts'
import type { Inspection } from '../rule.ts'
import { holds, type Side, side, type Taken } from './sides.ts'

/** A rule of the form that does not hold, with the numbers that show it. */
export interface Broken {
  readonly section: Section
  readonly instance: RuleInstance
  readonly left: Side
  readonly right: Side
  readonly when?: { readonly left: Side; readonly right: Side }
}

/** What a rule comes to in a report: where it is broken, and what of last year's report it lacks. */
export interface Verdict {
  readonly rule: FormRule
  readonly broken: readonly Broken[]
  readonly missing: readonly string[]
}

export function applyRule(
  section: Section,
  table: FormTable,
  rule: FormRule,
  inspection: Inspection,
): Verdict {
  const judged = instancesOf(table, rule).map((instance) => new Judged(section, instance, inspection))
  const doubtful = judged.filter((one) => one.isDoubtful())
  return {
    rule,
    broken: judged.flatMap((one) => (one.addsUpSome(doubtful) ? [] : one.broken())),
    missing: [...new Set(judged.flatMap(({ missing }) => missing))],
  }
}

/** How totals are taken: as they are printed, or as the sum of their parts. */
const TAKINGS = ['printed', 'summed'] as const
type Taking = (typeof TAKINGS)[number]

/** One instance of a rule held against the figures. */
class Judged {
  /** Addresses that last year's report has no figure for. */
  readonly missing: string[] = []
  readonly #section: Section
  readonly #instance: RuleInstance
  readonly #subject: Inspection
  readonly #outcomes: readonly (Broken | 'holds' | 'unknown')[]

  constructor(section: Section, instance: RuleInstance, inspection: Inspection) {
    this.#section = section
    this.#instance = instance
    this.#subject = inspection
    this.#outcomes = TAKINGS.map((taking) => this.#outcome(taking))
  }

  /** A total that differs from its parts is told by itself: a rule is broken when it is so with both. */
  broken(): readonly Broken[] {
    const broken = this.#outcomes.filter((outcome) => typeof outcome === 'object')
    return broken.length === TAKINGS.length ? broken.slice(0, 1) : []
  }

  isDoubtful(): boolean {
    return this.#outcomes.some((outcome) => typeof outcome === 'object')
  }

  /** Whether this holds in a line of totals to which the line of one of these contributes. */
  addsUpSome(others: readonly Judged[]): boolean {
    return this.#instance.ofSum && others.some((other) => other !== this && this.#addsUp(other))
  }

  #addsUp(part: Judged): boolean {
    const within = (sum: Path | undefined, path: Path | undefined) =>
      sum === undefined || (path && terms(sum).some((term) => last(term) === last(path)))
    const { row, column } = this.#instance
    return Boolean(within(row, part.#instance.row) && within(column, part.#instance.column))
  }

  #outcome(taking: Taking): Broken | 'holds' | 'unknown' {
    const { comparison, when } = this.#instance
    const sides = this.#sides(comparison, taking)
    if (!sides) return 'unknown'
    const condition = when && this.#sides(when, taking)
    if (when && !(condition && holds(when.operator, condition))) return 'holds'
    if (holds(comparison.operator, sides)) return 'holds'
    const [section, instance] = [this.#section, this.#instance]
    return { section, instance, ...sides, ...(condition ? { when: condition } : {}) }
  }

  /** `undefined` when nothing can be said: a figure of last year is missing, or all is blank. */
  #sides(comparison: BoundComparison, taking: Taking): { left: Side; right: Side } | undefined {
    const take = (term: BoundTerm): Taken | undefined => this.#take(term, taking)
    const [left, right] = [comparison.left.map(take), comparison.right.map(take)]
    const taken = [...left, ...right].flatMap((one) => one ?? [])
    const figures = taken.flatMap(({ figure }) => figure ?? [])
    const isBlank = figures.every((figure) => figure[taking] === undefined)
    if (isBlank || taken.length < left.length + right.length) return undefined
    return { left: side(left), right: side(right) }
  }

  #take(term: BoundTerm, taking: Taking): Taken | undefined {
    if ('number' in term) return { term, value: decimal(term.number) }
    const figure = term.lastYear ? this.#lastYear(term) : this.#thisYear(term)
    return figure && { term, value: figure[taking] ?? ZERO, figure }
  }

  #thisYear({ row, column }: Extract<BoundTerm, { row: unknown }>): FigureAmount {
    return amountOf(this.#section, this.#subject.report.figures, row, column)
  }

  #lastYear({ row, column }: Extract<BoundTerm, { row: unknown }>): FigureAmount | undefined {
    const report = this.#subject.previous?.report
    if (!report) return undefined
    const address = addressOf(this.#section, row, column)
    const names = [this.#section.name, ...named(row), ...named(column)]
    const found = resolveAddress(report.form, names.join('.'))
    const figure = found && amountOf(found.section, report.figures, found.row, found.column)
    if (figure?.printed) return figure
    if (!this.missing.includes(address)) this.missing.push(address)
    return undefined
  }
}

/** Names on a way, silent groups left out unless the way ends in one: another form may lack them. */
function named(path: Path): readonly string[] {
  return path
    .filter((node) => node.name !== '' && (!node.silent || node === last(path)))
    .map(({ name }) => name)
}
