import { Document as Contents } from 'docx'
import { coreProperties, OFFICE_SEAL } from '../../document/core-properties.ts'
import type { Document } from '../../document/document.ts'
import { paperOf } from '../../document/paper.ts'
import { fontTable } from './faces.ts'
import { pack } from './package.ts'
import { pageOf } from './page.ts'
import { part } from './part.ts'
import type { Placement } from './placement.ts'
import { sectionsOf } from './sections.ts'
import { settings } from './settings.ts'
import { styleSheet } from './styles.ts'

/** `placement`: how the document stands on our own pages. */
export async function writeDocx(document: Document, placement: Placement = {}): Promise<Uint8Array> {
  const page = pageOf(paperOf(document))
  const contents = new Contents({
    evenAndOddHeaderAndFooters: true,
    styles: { importedStyles: [] },
    sections: sectionsOf(document, page, placement),
  })
  return pack(contents, [
    part(OFFICE_SEAL.part, coreProperties(document)),
    styleSheet(page),
    settings,
    fontTable,
  ])
}
