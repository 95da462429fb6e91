import { type Finding, makeFinding } from '../findings/finding.ts'
import { pdfStandardText as text } from '../locale/zh/pdf-standard.ts'
import { conditions } from './conditions.ts'
import { type Failure, findFailures } from './find-failures.ts'
import type { PdfStandard } from './standards.ts'

/** Says of a finished PDF what keeps it from the standards asked for. */
export function standardFindings(bytes: Uint8Array, standards: readonly PdfStandard[]): readonly Finding[] {
  return findFailures(bytes, standards).map((failure) => finding(failure, standards))
}

function finding({ id, places: [first = {}] }: Failure, standards: readonly PdfStandard[]): Finding {
  const condition = conditions.find((each) => each.id === id)
  const broken = condition ? standards.filter((each) => condition.standards.includes(each)) : standards
  const words = text.conditions[id] ?? text.has(text.premises[id] ?? '')
  const said = text.failed(
    broken.map((each) => text.names[each]),
    id,
    words,
    text.place(first),
  )
  return makeFinding('pdf-standard', said)
}
