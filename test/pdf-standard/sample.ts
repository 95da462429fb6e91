import type { Document } from '../../src/document/document.ts'
import { LaidOut } from '../../src/pipeline/laid-out.ts'
import { type WriteOptions, write } from '../../src/pipeline/write.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { chartOf, illustrationOf } from '../chart/samples.ts'
import { documents } from '../conformance/documents.ts'
import { longGroups } from '../conformance/tables.ts'
import { pictures } from '../writers/illustrated.ts'

const [plain] = Object.values(documents)
if (!plain) throw new Error('no document')
const [number, title, ...others] = plain.blocks
if (!number || !title) throw new Error('no title')

const FORMS = ['column', 'bar', 'pie', 'ring', 'line'] as const

/** Every kind of block, charts and pictures of each kind, a table that stands across its pages. */
export const everything: Document = {
  ...plain,
  blocks: [
    number,
    title,
    ...pictures,
    ...FORMS.map((form) => illustrationOf(form, chartOf({ form, count: 3 }))),
    { ...longGroups, name: '横排', landscape: true },
    ...others,
  ],
}

export async function pdfOf(
  document: Document,
  pdfStandards: NonNullable<WriteOptions['pdfStandards']> = ['ua-1', 'a-2a'],
): Promise<Uint8Array> {
  const { bytes, findings } = await write('pdf', new LaidOut(document, packaged), { pdfStandards })
  if (!bytes) throw new Error(findings.map(({ message }) => message).join('\n'))
  return bytes
}
