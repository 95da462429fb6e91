import { createHash } from 'node:crypto'
import type { Document } from '../../document/document.ts'
import { UNSEALED } from '../../document/seal.ts'
import type { PdfFile, Reference } from './pdf-file.ts'
import { textString } from './text-string.ts'

/** The document information dictionary, ISO 32000-1 14.3.3. The seal is an object of its own: there it is looked for. */
export function addInformation(file: PdfFile, { title, agency, timestamp }: Document): Reference {
  const date = `(D:${new Date(timestamp).toISOString().replace(/\D/gu, '').slice(0, 14)}Z)`
  const seal = file.add(`(${UNSEALED})`)
  return file.add(
    `<</Title ${textString(title)} /Author ${textString(agency)} /Creator (report-gen) /Producer (report-gen) /CreationDate ${date} /ModDate ${date} /ReportGenSeal ${seal}>>`,
  )
}

/** What tells a file from others (14.4): of what it is about, not of its bytes, which may only be hashed by the seal. */
export function identifierOf({ title, agency, timestamp }: Document): string {
  return createHash('sha256').update([title, agency, timestamp].join('\n')).digest('hex').slice(0, 32)
}
