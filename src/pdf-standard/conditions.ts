import { archiveChecks } from './archive-checks.ts'
import type { Check, Checks } from './check.ts'
import { contentChecks } from './content-checks.ts'
import { fontChecks } from './font-checks.ts'
import { languageChecks } from './language-checks.ts'
import { metadataChecks } from './metadata-checks.ts'
import type { Premise } from './premises.ts'
import { secondChecks } from './second-checks.ts'
import type { PdfStandard } from './standards.ts'
import { structureChecks } from './structure-checks.ts'
import { tableChecks } from './table-checks.ts'

/** One way to break a standard. */
export interface Condition {
  /** Of the Matterhorn Protocol 1.1 (`01-003`), or clause and number (`6.1.2-1`, ISO 19005-2; `8.8-1`, ISO 14289-2). */
  readonly id: string
  readonly standards: readonly PdfStandard[]
  readonly judge: 'machine' | 'human'
  /** What tells whether a file breaks it; absent when only a person can. */
  readonly check?: Check
  /** The condition is about something that a report never has. */
  readonly premise?: Premise
  /** The clause of ISO 19005-2 that asks the same as this condition of the Matterhorn Protocol. */
  readonly clause?: string
  /** The clause of ISO 14289-2 that asks the same as this condition of an earlier standard. */
  readonly second?: string
}

/** How a PDF is built (ISO 32000-1 7.5): without it nothing can be checked. */
export const READABLE = '32000-7.5'

const checks: Checks = {
  ...contentChecks,
  ...structureChecks,
  ...tableChecks,
  ...languageChecks,
  ...metadataChecks,
  ...fontChecks,
  ...archiveChecks,
  ...secondChecks,
}

const both: readonly PdfStandard[] = ['ua-1', 'a-2a']
const all: readonly PdfStandard[] = [...both, 'ua-2']

/** The failure conditions of the Matterhorn Protocol 1.1 that need a person; the rest are a machine's. */
const HUMAN = new Set(
  [
    '01-001 01-002 01-006 02-002 03-001 03-002 03-003 04-001 05-001 05-002 05-003 06-004 08-001 08-002',
    '09-001 09-002 09-003 11-007 12-001 13-001 13-002 13-003 13-005 13-006 13-007 13-008 14-001 14-004 14-005',
    '15-001 15-002 15-004 15-005 16-001 16-002 16-003 17-001 18-001 18-002 19-001 19-002 22-001 23-001 24-001',
    '27-001 28-001 28-003 28-013 29-001 31-010',
  ].flatMap((line) => line.split(' ')),
)

/** How many failure conditions each checkpoint has. */
const CHECKPOINTS = [
  ...[7, 4, 3, 1, 3, 4, 2, 2, 8, 1, 7, 1, 8, 7, 5, 3, 3, 2, 4, 3],
  ...[1, 1, 1, 1, 1, 2, 1, 18, 1, 2, 30],
]

/** Matterhorn conditions about what a report never has. */
const MATTERHORN_PREMISES: Readonly<Record<string, Premise>> = {
  ...about('annotations', '05-001 05-002 11-004 13-002'),
  ...about('annotations', numbered('28', 18)),
  ...about('form-fields', '11-005 24-001 25-001 28-005 28-010'),
  ...about('actions', '03-001 03-003 05-003 29-001'),
  ...about('annotations', '03-002'),
  ...about('formulas', '17-001 17-003'),
  ...about('optional-content', '20-001 20-002 20-003'),
  ...about('embedded-files', '21-001'),
  ...about('threads', '22-001'),
  ...about('signatures', '23-001'),
  ...about('encryption', '26-001 26-002'),
  ...about('form-objects', '30-001 30-002'),
  ...about('other-fonts', '31-001 31-002 31-003 31-006 31-007 31-008 31-012 31-013'),
  ...about('other-fonts', '31-017 31-018 31-019 31-020 31-021 31-022 31-023 31-024 31-025 31-026'),
}

/** Conditions that the archive standard makes too, with its clause. */
const CLAUSES: Readonly<Record<string, string>> = {
  ...{
    '02-001': '6.7.3-2',
    '02-003': '6.7.3-3',
    '06-001': '6.6.2.1-1',
    '10-001': '6.2.11.7-1',
    '31-027': '6.2.11.7-1',
  },
  ...{ '31-001': '6.2.11.3-1', '31-002': '6.2.11.3-1', '31-003': '6.2.11.3-1', '31-004': '6.2.11.3-2' },
  ...{ '31-005': '6.2.11.3-2', '31-006': '6.2.11.3-3', '31-007': '6.2.11.3-4', '31-008': '6.2.11.3-5' },
  ...{ '31-009': '6.2.11.4-1', '31-011': '6.2.11.4-2', '31-012': '6.2.11.4-3', '31-013': '6.2.11.4-3' },
  ...{ '31-014': '6.2.11.4-4', '31-015': '6.2.11.4-4', '31-016': '6.2.11.5-1', '31-017': '6.2.11.6-1' },
  ...{ '31-018': '6.2.11.6-1', '31-019': '6.2.11.6-2', '31-020': '6.2.11.6-2', '31-021': '6.2.11.6-2' },
  ...{ '31-022': '6.2.11.6-2', '31-023': '6.2.11.6-2', '31-024': '6.2.11.6-3', '31-025': '6.2.11.6-4' },
  ...{ '31-026': '6.2.11.6-4', '31-028': '6.2.11.7-2', '31-029': '6.2.11.7-2', '31-030': '6.2.11.8-1' },
}

/** Conditions of earlier standards that ISO 14289-2 makes too, with its clause. */
const SECOND: Readonly<Record<string, string>> = {
  ...{ '01-003': '8.2.2', '01-004': '8.2.2', '01-005': '8.2.2', '02-001': '8.2.4', '02-003': '8.2.4' },
  ...{ '02-004': '8.2.4', '06-001': '8.11.1', '06-003': '8.11.1', '07-001': '8.11.2', '07-002': '8.11.2' },
  ...{ '09-004': '8.2.5.26', '09-005': '8.2.5.25', '09-006': '8.2.5.8', '09-007': '8.2.5.23' },
  ...{ '09-008': '8.2.5.24', '10-001': '8.4.5.8', '11-001': '8.4.4', '11-002': '8.4.4', '11-003': '8.4.4' },
  ...{ '13-004': '8.2.5.28.2', '15-003': '8.2.5.26', '17-003': '8.4.5.8', '20-001': '8.7', '20-002': '8.7' },
  ...{ '20-003': '8.7', '21-001': '8.14.1', '25-001': '8.10.1', '31-004': '8.4.5.3.2' },
  ...{ '31-005': '8.4.5.3.2', '31-009': '8.4.5.5.1', '31-011': '8.4.5.5.1', '31-016': '8.4.5.6' },
  ...{ '31-027': '8.4.5.8', '31-028': '8.4.5.8', '31-029': '8.4.5.8', '31-030': '8.4.5.9' },
  ...Object.fromEntries([...numbered('28', 18).split(' ')].map((id) => [id, '8.9'])),
  ...Object.fromEntries('31-001 31-002 31-003'.split(' ').map((id) => [id, '8.4.5.3.1'])),
  ...Object.fromEntries('31-006 31-007 31-008'.split(' ').map((id) => [id, '8.4.5.4'])),
  ...Object.fromEntries(
    '31-017 31-018 31-019 31-020 31-021 31-022 31-023 31-024 31-025 31-026'
      .split(' ')
      .map((id) => [id, '8.4.5.7']),
  ),
  ...{
    '6.2.11.7-3': '8.4.3',
    '6.7.2-1': '6.2',
    '6.7.3-1': '8.2.1',
    '6.7.4-1': '8.4.4',
    '14289-7.2': '8.2.5.26',
  },
}

const matterhorn = CHECKPOINTS.flatMap((count, index) =>
  numbered(String(index + 1).padStart(2, '0'), count)
    .split(' ')
    .map((id) => {
      const standards: readonly PdfStandard[] = CLAUSES[id] ? both : ['ua-1']
      return condition(id, standards, HUMAN.has(id) ? 'human' : 'machine', MATTERHORN_PREMISES[id])
    }),
)

/** Clauses of ISO 19005-2 about what a report never has. */
const ARCHIVE_PREMISES: Readonly<Record<string, Premise>> = {
  '6.1.3-2': 'encryption',
  '6.1.10-1': 'inline-images',
  '6.1.12-1': 'signatures',
  '6.1.12-2': 'signatures',
  '6.2.4.2-1': 'other-colours',
  '6.2.4.4-1': 'other-colours',
  '6.2.5-1': 'graphics-states',
  '6.2.8.3-1': 'jpeg2000',
  '6.2.9-1': 'form-objects',
  '6.2.10-1': 'graphics-states',
  '6.3-1': 'annotations',
  '6.4.1-1': 'form-fields',
  '6.4.2-1': 'form-fields',
  '6.4.3-1': 'signatures',
  '6.5.1-1': 'actions',
  '6.5.2-1': 'actions',
  '6.8-1': 'embedded-files',
  '6.9-1': 'optional-content',
  '6.10-1': 'presentations',
  '6.11-1': 'presentations',
}

/** Clauses that ISO 14289-1 has too, 6.1, 7.1 and 7.2: the version, that the file is tagged and says so, languages. */
const SHARED = new Set(['6.1.2-1', '6.7.2-1', '6.7.3-1', '6.7.4-1'])

const archive = [...Object.keys(checks).filter((id) => id.startsWith('6.')), ...Object.keys(ARCHIVE_PREMISES)]
  .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  .map((id) => condition(id, SHARED.has(id) ? both : ['a-2a'], 'machine', ARCHIVE_PREMISES[id]))

/** What all standards take for granted of any PDF (ISO 32000-1), and of tables (ISO 14289-1). */
const ground = [READABLE, ...Object.keys(checks).filter((id) => /^(32000|14289)-(?!2)/.test(id))].map((id) =>
  condition(id, all, 'machine', undefined),
)

const second = Object.keys(secondChecks).map((id) => condition(id, ['ua-2'], 'machine', undefined))

export const conditions: readonly Condition[] = [...matterhorn, ...archive, ...second, ...ground]

function condition(
  id: string,
  standards: readonly PdfStandard[],
  judge: Condition['judge'],
  premise: Premise | undefined,
): Condition {
  const check = checks[id]
  const clause = CLAUSES[id]
  const later = SECOND[id]
  return {
    ...{ id, judge },
    standards: later && !standards.includes('ua-2') ? [...standards, 'ua-2'] : standards,
    ...(check ? { check } : {}),
    ...(premise ? { premise } : {}),
    ...(clause ? { clause } : {}),
    ...(later ? { second: later } : {}),
  }
}

function about(premise: Premise, ids: string): Readonly<Record<string, Premise>> {
  return Object.fromEntries(ids.split(' ').map((id) => [id, premise]))
}

function numbered(checkpoint: string, count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `${checkpoint}-${String(index + 1).padStart(3, '0')}`,
  ).join(' ')
}
