import type { Document } from './document/document.ts'
import { isIntact, seal } from './document/seal.ts'
import type { Finding } from './findings/finding.ts'
import { outputText } from './locale/zh/output.ts'
import type { Resources } from './resources/resources.ts'

export const FORMATS = ['html', 'fragment', 'docx', 'pdf'] as const
export type OutputFormat = (typeof FORMATS)[number]

/** What follows the stem of a file name. */
export const EXTENSIONS: Readonly<Record<OutputFormat, string>> = {
  html: 'html',
  fragment: 'fragment.html',
  docx: 'docx',
  pdf: 'pdf',
}

/** A fragment cannot declare its encoding; this mark at its start tells old browsers and text editors. */
const BYTE_ORDER_MARK = '\uFEFF'

interface Written {
  readonly bytes: Uint8Array
  readonly findings: readonly Finding[]
}

/** Document → bytes of one format. Each writer is loaded when it is first needed. */
export async function write(
  format: OutputFormat,
  document: Document,
  resources: Resources,
): Promise<Written> {
  switch (format) {
    case 'html': {
      const { writeHtml } = await import('./writers/html/write-html.ts')
      return { bytes: seal(new TextEncoder().encode(writeHtml(document))), findings: [] }
    }
    case 'fragment': {
      const { writeFragment } = await import('./writers/html/write-fragment.ts')
      return {
        bytes: seal(new TextEncoder().encode(BYTE_ORDER_MARK + writeFragment(document))),
        findings: [],
      }
    }
    case 'docx': {
      const { writeDocx } = await import('./writers/docx/write-docx.ts')
      return { bytes: await writeDocx(document), findings: [] }
    }
    case 'pdf': {
      const [fonts, { layoutDocument }, { writePdf }] = await Promise.all([
        resources.fonts(),
        import('./layout/layout.ts'),
        import('./writers/pdf/write-pdf.ts'),
      ])
      const pages = layoutDocument(document, fonts)
      return { bytes: seal(await writePdf(document, pages)), findings: pages.missing.map(missingCharacter) }
    }
  }
}

/** Whether an output still is as `write` made it, or was edited since. */
export async function isOurs(format: OutputFormat, bytes: Uint8Array): Promise<boolean> {
  if (format === 'docx') return (await import('./writers/docx/seal.ts')).isIntactDocx(bytes)
  return isIntact(bytes)
}

function missingCharacter(character: string): Finding {
  const said = outputText.missingCharacter(character)
  return { rule: 'missing-glyph', stage: 'consistency', severity: 'warning', ...said }
}
