import { printedAs } from '../../form/references.ts'
import { addressOf, last, leaves } from '../../form/tree.ts'
import { checkFiguresText } from '../../locale/zh/check-figures.ts'
import { checkYearsText } from '../../locale/zh/check-years.ts'
import { figuresText } from '../../locale/zh/figures.ts'
import type { Figure } from '../../report/figure.ts'
import type { Source } from '../../source/source.ts'
import type { Span } from '../../source/span.ts'
import { keyOf } from '../place.ts'
import type { Inspection, RelatedPlace, Remark } from '../rule.ts'
import type { Broken } from './apply-rule.ts'
import { isUnfilled, type Side, type Taken } from './sides.ts'

/** A rule of the form that does not hold, told where its figures stand. */
export function remarkOn(broken: Broken, { data, previous }: Inspection): Remark {
  const { left, right, when, instance } = broken
  const { rule, comparison } = instance
  const taken = [...left.terms, ...right.terms, ...(when ? [...when.left.terms, ...when.right.terms] : [])]
  const typed = typedIn(taken)
  const telling = mostTelling(typedIn(left.terms)) ?? mostTelling(typed)
  const address = telling?.address ?? firstAddress(broken)
  const at = telling ? spanOf(telling) : keyOf(data, address)
  return {
    severity: rule.severity,
    address,
    ...(at ? { at } : {}),
    ...(isUnfilled(broken) ? { isUnfilled: true } : {}),
    ...checkFiguresText.broken({
      left: sideOf(left),
      operator: comparison.operator,
      right: sideOf(right),
      lines: openLines(broken),
      difference: left.sum.minus(right.sum).abs().toFixed(),
      ...(when && instance.when
        ? { when: { left: sideOf(when.left), operator: instance.when.operator, right: sideOf(when.right) } }
        : {}),
      absent: absentIn(taken, broken),
      ...(rule.why === undefined ? {} : { why: rule.why }),
    }),
    related: [
      ...places(typed.filter((figure) => figure !== telling)),
      ...places(typedLastYear(taken), previous?.source),
    ],
  }
}

/** Cells of this year's file. */
function typedIn(taken: readonly Taken[]): readonly Figure[] {
  return taken.flatMap(({ term, figure }) => (term.lastYear ? [] : (figure?.typed ?? [])))
}

/** Names of this year's cells that are left out, within their table and the column that the rule is told for. */
function absentIn(taken: readonly Taken[], broken: Broken): readonly string[] {
  const { section } = broken
  const column = openLines(broken).find(({ is }) => is === 'column')?.name ?? ''
  const figures = taken.flatMap(({ term, figure }) => (term.lastYear ? [] : (figure?.absent ?? [])))
  return [...new Set(figures)].map(({ address }) => {
    const name = address.slice(section.name.length + 1)
    return column !== '' && name.endsWith(`.${column}`) ? name.slice(0, -column.length - 1) : name
  })
}

function typedLastYear(taken: readonly Taken[]): readonly Figure[] {
  return taken.flatMap(({ term, figure }) => (term.lastYear ? (figure?.typed ?? []) : []))
}

function mostTelling(figures: readonly Figure[]): Figure | undefined {
  return figures.find(({ value }) => value && !value.eq(0)) ?? figures[0]
}

function firstAddress({ section, left, right }: Broken): string {
  const [first] = [...left.terms, ...right.terms].flatMap(({ term }) => ('number' in term ? [] : [term]))
  return first ? addressOf(section, printedAs(first.row), printedAs(first.column)) : section.name
}

function spanOf({ located }: Figure): Span {
  return { start: located?.start ?? 0, end: located?.end ?? 0 }
}

function places(figures: readonly Figure[], lastYear?: Source): readonly RelatedPlace[] {
  return [...new Set(figures)].map((figure) => ({
    message: lastYear ? checkYearsText.before(figure) : figuresText.term(figure.address, figure.text),
    at: spanOf(figure),
    ...(lastYear ? { source: lastYear } : {}),
  }))
}

function sideOf({ terms, sum }: Side) {
  return {
    sum: sum.toFixed(),
    terms: terms.map(({ term, value }) => ({ sign: term.sign, name: nameOf(term), number: value.toFixed() })),
  }
}

function nameOf(term: Taken['term']): string {
  if ('number' in term) return ''
  const name = term.names.join('.')
  return term.lastYear ? checkFiguresText.lastYear(name) : name
}

/** The row and the column that the rule leaves open, where the table has more than one. */
function openLines({ instance: { block, row, column } }: Broken) {
  const several = column && leaves(block.columns).length > 1
  return [
    ...(row && block.rows.children.length > 0 ? [{ name: last(row).name, is: 'row' } as const] : []),
    ...(several ? [{ name: last(column).name, is: 'column' } as const] : []),
  ]
}
