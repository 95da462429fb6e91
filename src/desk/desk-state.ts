import { missingTopics } from '../check/section-topic.ts'
import type { Inspected } from '../pipeline/inspect.ts'
import { previewState } from '../preview/preview-state.ts'
import type { Session } from '../preview/session.ts'
import type { Report } from '../report/report.ts'
import { entriesOf, type Located, textOf, valueAt } from '../source/located.ts'
import { childrenOf, oneText } from '../source/way.ts'
import { withDoubtPlaces } from './doubt-places.ts'
import { entryViews } from './entries/entry-views.ts'
import { figureStates } from './figure-states.ts'
import { countsOf, markLeft } from './left-to-fill.ts'
import { withoutOriginal } from './no-original.ts'
import type { Present } from './present.ts'
import type { DeskState } from './protocol/state.ts'
import { sectionNumbers } from './section-numbers.ts'
import { seenInForm } from './seen-in-form.ts'

/** What was read last that a form can be shown of. */
export type LastGood = NonNullable<Inspected['read']>

/** How the writing stands. */
export type SavingState = Pick<DeskState, 'canUndo' | 'canRedo' | 'locked' | 'unsaved' | 'kept'>

/** What was read. */
export type ReadState = Omit<DeskState, keyof SavingState>

/** What the open windows of a file show of what was read: the preview's state, and what stands in the form. */
export function readState(
  session: Session,
  run: string,
  present: Present | undefined,
  good: LastGood | undefined,
): ReadState {
  const state = previewState(session, run, present && seenInForm(present))
  // What is typed is shown as it stands, also where the report cannot be read because of it.
  const data = present?.data ?? good?.data
  const current = session.prepared?.read ?? session.prepared?.rest
  const findings = withoutOriginal(markLeft(state.findings, present), present?.source)
  const wrong = findings.filter(({ isLeft }) => !isLeft)
  return {
    ...state,
    ...countsOf(session.findings),
    findings: withDoubtPlaces(findings, present),
    figures: good ? figureStates(good.report, wrong, present) : {},
    prose: good && data ? proseOf(data, good.report) : {},
    numbers: current ? sectionNumbers(current.inspection) : {},
    missing: current ? missingTopics(current.report, session.prepared?.left) : {},
    fields: good && data ? fieldsOf(data, good.report) : {},
    entries: present ? entryViews(present, state.accepted) : [],
  }
}

/** Texts of sections, and those around tables: 总体情况, 申请.表前. */
function proseOf(data: Located, report: Report): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  const note = (name: string, at: Located | undefined): void => {
    const text = textOf(at)
    if (text !== undefined) found[name] = text
  }
  for (const { name, table } of report.form.sections) {
    const at = valueAt(data, name)
    if (!table) note(name, at)
    else for (const key of AROUND) note(`${name}.${key}`, valueAt(at, key))
  }
  return found
}

const AROUND = ['表前', '表后', '表注'] as const

/** One-line values outside of the sections, and those over and under tables, by dotted keys. */
function fieldsOf(data: Located, report: Report): Readonly<Record<string, string>> {
  const sections = new Set(report.form.sections.map(({ name }) => name))
  const found: Record<string, string> = {}
  const visit = (at: Located, keys: string): void => {
    const text = oneText(at)
    if (text !== undefined) found[keys] = text
    for (const [key, value] of childrenOf(at)) visit(value, `${keys}.${key}`)
  }
  for (const { key, value } of entriesOf(data)) {
    if (!sections.has(key)) visit(value, key)
    else for (const field of entriesOf(valueAt(value, '填报'))) visit(field.value, `${key}.填报.${field.key}`)
  }
  return found
}
