import type { Check, Place } from './check.ts'
import { conditions, READABLE } from './conditions.ts'
import { readPdf } from './pdf-reader.ts'
import { type Premise, premises } from './premises.ts'
import type { PdfStandard } from './standards.ts'
import { type ParsedPdf, readSubject } from './subject.ts'

/** A condition that a file breaks, or a premise that does not hold for it. */
export interface Failure {
  readonly id: string
  /** One at least. */
  readonly places: readonly Place[]
}

/** What keeps a finished PDF from the standards asked for: nothing when it may say that it keeps them. */
export function findFailures(bytes: Uint8Array, standards: readonly PdfStandard[]): readonly Failure[] {
  try {
    return failuresOf(readSubject(readPdf(bytes)), standards)
  } catch (error) {
    return [{ id: READABLE, places: [{ name: error instanceof Error ? error.message : String(error) }] }]
  }
}

function failuresOf(parsed: ParsedPdf, standards: readonly PdfStandard[]): readonly Failure[] {
  const asked = conditions.filter((condition) => condition.standards.some((each) => standards.includes(each)))
  const needed = new Set(asked.flatMap(({ premise }) => premise ?? []))
  const broken = (id: string, check: Check): readonly Failure[] => {
    const places = check(parsed)
    return places.length > 0 ? [{ id, places }] : []
  }
  return [
    ...[...needed].flatMap((premise: Premise) => broken(premise, premises[premise])),
    ...asked.flatMap(({ id, check }) => (check ? broken(id, check) : [])),
  ]
}
