import type { Block, Document } from '../../document/document.ts'
import { numberOrText, RECORD_FORMAT, type RecordFigure, type ReportRecord } from '../../document/record.ts'
import { UNSEALED } from '../../document/seal.ts'

/** Document → JSON by schema/report.schema.json, with the place of the seal. */
export function writeJson(document: Document, record: ReportRecord): string {
  const { title, agency, year, period, published, publication, stamp, blocks } = document
  const { form, signed, scope, sections, figures } = record
  const content = {
    format: RECORD_FORMAT,
    seal: UNSEALED,
    form,
    year,
    agency,
    title,
    documentNumber: textOf(blocks, 'document-number'),
    recipient: textOf(blocks, 'recipient'),
    period,
    published,
    signed,
    scope,
    attachments: blocks.flatMap((block) => (block.type === 'attachments' ? block.items : [])),
    annotation: textOf(blocks, 'annotation'),
    imprint: blocks.flatMap((block) => (block.type === 'imprint' ? [imprintOf(block)] : []))[0],
    publication,
    draft: stamp !== undefined,
    sections,
    figures: figures.map(figure),
    illustrations: blocks.flatMap((block) =>
      block.type === 'illustration' ? [{ caption: block.caption, description: block.description }] : [],
    ),
  }
  return `${JSON.stringify(content, undefined, 2)}\n`
}

/** `value`: a number where JSON writes it digit by digit, else the decimal as text; null where there is none. */
function figure({ decimal, ...rest }: RecordFigure) {
  return { ...rest, value: decimal === undefined ? null : numberOrText(decimal) }
}

function textOf(
  blocks: readonly Block[],
  type: 'document-number' | 'recipient' | 'annotation',
): string | undefined {
  return blocks.flatMap((block) => (block.type === type ? [block.text] : []))[0]
}

function imprintOf({ copies, issuer, issued }: Extract<Block, { type: 'imprint' }>) {
  return { copies, issuer, issued }
}
