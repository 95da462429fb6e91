import type { AttachedFile } from '../document/attached-file.ts'
import type { Cell, Document } from '../document/document.ts'
import type { ReportRecord } from '../document/record.ts'
import { isIntact, seal } from '../document/seal.ts'
import { type Finding, makeFinding } from '../findings/finding.ts'
import { outputText } from '../locale/zh/output.ts'
import type { PdfStandard } from '../pdf-standard/standards.ts'
import { LONGEST_TEXT } from '../spreadsheet/spreadsheet.ts'
import { TemplateFault, type Theme } from '../template/theme.ts'
import type { OutputFormat } from './formats.ts'
import type { LaidOut } from './laid-out.ts'

/** A fragment cannot declare its encoding; this mark at its start tells old browsers and text editors. */
const BYTE_ORDER_MARK = '\uFEFF'

interface Written {
  /** Absent when the output does not keep a standard that was asked for, or a template cannot be filled. */
  readonly bytes?: Uint8Array
  readonly findings: readonly Finding[]
}

export interface WriteOptions {
  readonly pdfStandards?: readonly PdfStandard[]
  readonly theme?: Theme | undefined
  /** Goes into an OFD. */
  readonly attached?: AttachedFile | undefined
}

/** Document → bytes of one format, without what `paperFindings` tells. Each writer is loaded when it is first needed. */
export async function write(
  format: OutputFormat,
  laidOut: LaidOut,
  { pdfStandards = [], theme, attached }: WriteOptions = {},
): Promise<Written> {
  const { document } = laidOut
  switch (format) {
    case 'html': {
      const { writeHtml } = await import('../writers/html/write-html.ts')
      return filled(() => writeHtml(document, theme?.fill))
    }
    case 'fragment': {
      const { writeFragment } = await import('../writers/html/write-fragment.ts')
      return filled(() => BYTE_ORDER_MARK + writeFragment(document, theme?.fill))
    }
    case 'docx': {
      const { writeDocx } = await import('../writers/docx/write-docx.ts')
      return { bytes: await writeDocx(document, await laidOut.pages()), findings: [] }
    }
    case 'pdf': {
      const [pages, { writePdf }] = await Promise.all([
        laidOut.pages(),
        import('../writers/pdf/write-pdf.ts'),
      ])
      const bytes = seal(await writePdf(document, pages, pdfStandards))
      if (pdfStandards.length === 0) return { bytes, findings: [] }
      const { standardFindings } = await import('../pdf-standard/standard-findings.ts')
      const failures = standardFindings(bytes, pdfStandards)
      return failures.length === 0 ? { bytes, findings: [] } : { findings: failures }
    }
    case 'ofd': {
      const [pages, { writeOfd }] = await Promise.all([
        laidOut.pages(),
        import('../writers/ofd/write-ofd.ts'),
      ])
      return { bytes: await writeOfd(document, pages, attached), findings: [] }
    }
    case 'xlsx': {
      const { writeXlsx } = await import('../writers/xlsx/write-xlsx.ts')
      const { bytes, cut } = await writeXlsx(document)
      return { bytes, findings: cut.map(cellCut) }
    }
    case 'csv': {
      const { writeCsv } = await import('../writers/csv/write-csv.ts')
      return { bytes: sealedText(writeCsv(recordOf(document))), findings: [] }
    }
    case 'json': {
      const { writeJson } = await import('../writers/json/write-json.ts')
      return { bytes: sealedText(writeJson(document, recordOf(document))), findings: [] }
    }
  }
}

/** HTML, sealed; or why a user's template made none. */
function filled(write: () => string): Written {
  try {
    return { bytes: sealedText(write()), findings: [] }
  } catch (error) {
    if (error instanceof TemplateFault) return { findings: [error.finding] }
    throw error
  }
}

function sealedText(text: string): Uint8Array {
  return seal(new TextEncoder().encode(text))
}

function recordOf({ record }: Document): ReportRecord {
  if (!record) throw new Error('the document was not composed of a report')
  return record
}

/** Whether an output still is as `write` made it, or was edited since. */
export async function isOurs(format: OutputFormat, bytes: Uint8Array): Promise<boolean> {
  if (format === 'docx' || format === 'ofd' || format === 'xlsx')
    return (await import('../document/package-seal.ts')).isIntactPackage(bytes)
  return isIntact(bytes)
}

function cellCut({ address = '', text }: Cell): Finding {
  return makeFinding('cell-overflow', {
    address,
    ...outputText.cellCut(address, text.length, LONGEST_TEXT),
  })
}
