import type { Form } from '../../form/form.ts'
import { foldWording } from '../../source/fold-wording.ts'
import type { LooseTable } from '../loose.ts'
import { bandWording, type FormTable, formTablesOf } from './form-lines.ts'
import { type Line, linesOf } from './lines.ts'
import { type MatchedTable, matchTable } from './match-table.ts'

/** The tables of a form that a source has, and which tables of the source they are in. */
export interface FormMatch {
  readonly form: Form
  readonly tables: readonly MatchedTable[]
  /** Tables of the source that hold them. */
  readonly claimed: ReadonlySet<LooseTable>
  /** How well the labels agree; greater is better. */
  readonly score: number
}

/** No table of a form has a tenth of it. */
const MOST_LINES = 1000

/** A form held against all tables of a source. */
export function matchForm(form: Form, tables: readonly LooseTable[]): FormMatch {
  const forms = formTablesOf(form)
  const sectionOf = telling(forms)
  const lines = new Map<FormTable, Line[]>()
  const claimed = new Set<LooseTable>()
  for (const table of tables) {
    const own = linesOf(table)
    const votes = own.map((line) => vote(line, sectionOf))
    const labelled = own.filter((line) => line.cells.some(({ text }) => /\p{Script=Han}{2}/u.test(text)))
    const known = votes.filter((vote) => vote !== undefined).length
    if (known === 0 || known * 2 < labelled.length || own.length > MOST_LINES) continue
    claimed.add(table)
    let current = votes.find((vote) => vote !== undefined)
    own.forEach((line, index) => {
      current = votes[index] ?? current
      if (current) lines.set(current, [...(lines.get(current) ?? []), line])
    })
  }
  const matched = forms.flatMap((form) => {
    const own = lines.get(form)
    return own ? [matchTable(form, own)] : []
  })
  return { form, tables: matched, claimed, score: sum(matched.map(scoreOf)) }
}

/** Labels that stand in one table of the form only. */
function telling(forms: readonly FormTable[]): ReadonlyMap<string, FormTable> {
  const found = new Map<string, FormTable | undefined>()
  for (const form of forms) {
    for (const label of form.labels) found.set(label, found.has(label) ? undefined : form)
  }
  return new Map([...found].flatMap(([label, form]) => (form ? [[label, form] as const] : [])))
}

/** The table that most labels of a line speak of. */
function vote(line: Line, sectionOf: ReadonlyMap<string, FormTable>): FormTable | undefined {
  const votes = new Map<FormTable, number>()
  for (const { text } of line.cells) {
    const form = sectionOf.get(foldWording(text)) ?? sectionOf.get(bandWording(text))
    if (form) votes.set(form, (votes.get(form) ?? 0) + 1)
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0]
}

function scoreOf({ rows, left, missing, strangeHeads }: MatchedTable): number {
  const by = (way: string) => rows.filter((row) => row.way === way).length
  const found = by('label') + by('similar') / 2 + by('place') / 4
  return found - by('own') / 2 - left.length - missing.length / 4 - strangeHeads.length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
