import type { LeafCell } from '../form/leaf-cells.ts'
import { aggregateText } from '../locale/zh/aggregate.ts'
import { isYamlName } from '../source/yaml-name.ts'
import type { Handed } from './handed.ts'
import type { JudgedUnit } from './judged-unit.ts'
import { isOffice, type Unit } from './unit-list.ts'

export interface JudgingOptions {
  readonly year: number
  readonly agency: string
  /** 本级: governments below are left out. */
  readonly isOfOffice: boolean
  /** Names of units that are added in spite of contradictions. */
  readonly include: ReadonlySet<Unit>
  /** Days, `YYYY-MM-DD`. */
  readonly due?: string
  readonly today?: string
  readonly cells: readonly LeafCell[]
  /** What the form of the sum is called, and whether the list names it. */
  readonly formName: string
  readonly isFormNamed: boolean
}

export type Verdict = Pick<JudgedUnit, 'state' | 'remarks' | 'handed'>

/** What the files of a unit say of it; `all`: those of others, too. */
export function verdictOf(
  unit: Unit,
  files: readonly Handed[],
  all: readonly Handed[],
  options: JudgingOptions,
): Verdict {
  const { remark } = aggregateText
  const readable = files.filter(({ unreadable }) => unreadable === undefined)
  const [unread] = files
  if (!unread) {
    const named = all.find((file) => file.named === unit.name)
    const remarks =
      named?.agency !== undefined
        ? [remark.ofOther(named.path, named.agency)]
        : unit.file === undefined
          ? []
          : [remark.noFile(unit.file)]
    return { state: 'missing', remarks }
  }
  const unreadables = files.flatMap(({ path, unreadable }) =>
    unreadable === undefined ? [] : [remark.unreadable(path, unreadable)],
  )
  if (readable.length === 0) return { state: 'unreadable', handed: unread, remarks: unreadables }
  const ofYear = readable.filter(({ year }) => year === options.year)
  const otherYears = readable
    .filter(({ year }) => year !== options.year)
    .map(({ path, year = 0 }) => remark.otherYear(path, year))
  const [first, ...others] = [...ofYear].sort(byContainer)
  const chosen = ofYear.find(({ named }) => named === unit.name)
  const beside = [...otherYears, ...unreadables]
  if (!first) return { state: 'wrong-year', handed: readable[0] as Handed, remarks: beside }
  const differs = others.some((other) => !isSame(first, other))
  const paths = [first, ...others].map(({ path }) => path)
  if (differs && !chosen)
    return { state: 'doubled', handed: first, remarks: [remark.doubled(paths), ...beside] }
  const copies =
    others.length === 0 ? [] : [differs && chosen ? remark.chosen(chosen.path, paths) : remark.copies(paths)]
  const handed = chosen ?? first
  const { state, remarks } = verdictOfFile(unit, handed, options)
  return { state, handed, remarks: [...remarks, ...copies, ...beside] }
}

/** A data file goes before what was made of it. */
function byContainer(a: Handed, b: Handed): number {
  const rank = ({ path }: Handed) => (isYamlName(path) ? 0 : /\.xlsx$/i.test(path) ? 1 : 2)
  return rank(a) - rank(b)
}

function isSame(a: Handed, b: Handed): boolean {
  return (
    a.cells.size === b.cells.size && [...a.cells].every(([address, text]) => b.cells.get(address) === text)
  )
}

function verdictOfFile(
  unit: Unit,
  handed: Handed,
  options: JudgingOptions,
): Pick<JudgedUnit, 'state' | 'remarks'> {
  const { remark } = aggregateText
  const { contradictions, otherForm, misfits, errors } = handed
  const against = [
    ...(otherForm === undefined
      ? []
      : [remark.otherForm(otherForm, options.formName, options.isFormNamed, misfits)]),
    ...(isOffice(unit, options.agency) && handed.isOfRegion ? [remark.ownSum()] : []),
    ...contradictions,
  ]
  const doubts = [...handed.doubts, ...doubtsOfScope(unit, handed, options)]
  if (otherForm === undefined && misfits.length > 0) doubts.push(remark.misfits(misfits))
  if (against.length > 0) {
    const state = otherForm === undefined ? 'contradictory' : 'other-edition'
    return { state: options.include.has(unit) ? 'included' : state, remarks: [...against, ...doubts] }
  }
  if (handed.isBlank) {
    const state = options.include.has(unit) ? 'included' : 'blank'
    return { state, remarks: [remark.blank(unit.name), ...doubts] }
  }
  const state = doubts.length > 0 ? 'doubtful' : errors > 0 ? 'faulty' : 'added'
  return { state, remarks: errors > 0 ? [...doubts, remark.errors(errors, firstError(handed))] : doubts }
}

function firstError({ notes }: Handed): string {
  return notes.find(({ severity }) => severity === 'error')?.message ?? ''
}

/** Figures of another scope than the list says, and figures that are the office's alone. */
function doubtsOfScope(
  unit: Unit,
  { isOfRegion, cells }: Handed,
  { agency, cells: form }: JudgingOptions,
): readonly string[] {
  const { remark } = aggregateText
  const own = isOffice(unit, agency) ? [] : form.filter(({ address, isOwn }) => isOwn && cells.get(address))
  return [
    ...(unit.scope === 'below' && !isOfRegion ? [remark.onlyOffice()] : []),
    ...(own.length > 0 ? [remark.ofOffice(own.map(({ address }) => address))] : []),
  ]
}
