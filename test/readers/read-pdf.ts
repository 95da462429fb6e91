import { execFileSync } from 'node:child_process'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type PdfElement, structureOf } from './pdf-structure.ts'
import { type ReadDocument, withoutSpace } from './read-document.ts'
import { type SpannedCell, spannedRows } from './spanned-rows.ts'

/** Reads the logical structure (qpdf) with the text that its marked content shows (pdf.js). */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const root = structureOf(bytes)
  const { marked, pages } = await textOf(bytes)
  // What a figure shows is drawn; its caption stands beside it.
  const wordsOf = (element: PdfElement): string =>
    withoutSpace(
      element.children
        .map((child) =>
          typeof child === 'string'
            ? (marked.get(child) ?? '')
            : child.type === 'Figure'
              ? ''
              : wordsOf(child),
        )
        .join(''),
    )
  const cellOf = (cell: PdfElement): SpannedCell => ({ ...cell, text: wordsOf(cell) })
  return {
    words: wordsOf(root),
    headings: find(root, /^H[1-5]$/u).map((heading) => ({
      level: Number(heading.type.slice(1)) - 1,
      text: wordsOf(heading),
    })),
    tables: find(root, /^Table$/u).map((table) =>
      spannedRows(find(table, /^TR$/u).map((row) => find(row, /^T[HD]$/u).map(cellOf))),
    ),
    surfaces: pages,
  }
}

/** The words as `pdftotext` gives them to someone who copies from the page, page numbers left out. */
export function pdftotext(bytes: Uint8Array): string {
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: bytes, encoding: 'utf8' })
  return withoutSpace(text.replace(/^\f?—\s*\d+\s*—$/gmu, ''))
}

function find(element: PdfElement, type: RegExp): readonly PdfElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return type.test(child.type) ? [child] : find(child, type)
  })
}

interface PdfText {
  /** Text by `page object number:marked content id`. */
  readonly marked: ReadonlyMap<string, string>
  /** All text of each page. */
  readonly pages: readonly string[]
}

async function textOf(bytes: Uint8Array): Promise<PdfText> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  const pdf = await task.promise
  const marked = new Map<string, string>()
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
    const open: string[] = []
    let all = ''
    for (const item of content.items) {
      if ('str' in item) {
        const id = open.at(-1) ?? ''
        marked.set(id, (marked.get(id) ?? '') + item.str)
        all += item.str
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push(contentKey(item.id ?? ''))
    }
    pages.push(withoutSpace(all))
  }
  await task.destroy()
  return { marked, pages }
}

/** pdf.js writes `p12R_mc3` for marked content 3 of the page that is object 12. */
const contentKey = (id: string): string => id.replace(/^p(\d+)R_mc(\d+)$/u, '$1:$2')
