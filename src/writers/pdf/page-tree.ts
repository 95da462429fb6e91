import type { Page, Pages } from '../../layout/pages.ts'
import { compress } from './compress.ts'
import type { PdfFile, Reference } from './pdf-file.ts'

/** A page in the file. */
export interface Sheet {
  readonly reference: Reference
  /** The structure elements that own its marked-content sequences, by their numbers. */
  readonly owners: Reference[]
}

export interface PageTree {
  readonly root: Reference
  readonly sheets: readonly Sheet[]
}

/** Writes the pages (ISO 32000-1 7.7.3), which share `resources`; `draw` gives the operators of each. */
export function addPages(
  file: PdfFile,
  { width, height, pages }: Pages,
  resources: Reference,
  draw: (page: Page, sheet: Sheet) => string,
): PageTree {
  const root = file.reserve()
  // To a millionth of a point: where pdftotext puts columns turns on less than a thousandth of the page.
  const box = [0, 0, width, height].map((length) => Number(length.toFixed(6))).join(' ')
  const shared = `/Parent ${root} /MediaBox [${box}] /Resources ${resources} /Tabs /S`
  const sheets = pages.map((page, index) => {
    const sheet: Sheet = { reference: file.reserve(), owners: [] }
    const content = file.addStream('/Filter /FlateDecode', compress(draw(page, sheet)))
    const turn = page.landscape ? ' /Rotate 90' : ''
    file.write(
      sheet.reference,
      `<</Type /Page ${shared} /StructParents ${index}${turn} /Contents ${content}>>`,
    )
    return sheet
  })
  const kids = sheets.map(({ reference }) => reference).join(' ')
  file.write(root, `<</Type /Pages /Count ${sheets.length} /Kids [${kids}]>>`)
  return { root, sheets }
}
