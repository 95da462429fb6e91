import { Document as Contents } from 'docx'
import { coreProperties, OFFICE_SEAL } from '../../document/core-properties.ts'
import type { Document } from '../../document/document.ts'
import { paperOf } from '../../document/paper.ts'
import type { ImprintPlace } from '../../layout/pages.ts'
import { fontTable } from './faces.ts'
import { pack } from './package.ts'
import { pageOf } from './page.ts'
import { part } from './part.ts'
import { sectionsOf } from './sections.ts'
import { settings } from './settings.ts'
import { styleSheet } from './styles.ts'

/** `imprint`: where 版记 stands when the document is laid out; office suites do not find an even page by themselves. */
export async function writeDocx(
  document: Document,
  imprint: ImprintPlace = 'last-page',
): Promise<Uint8Array> {
  const page = pageOf(paperOf(document))
  const contents = new Contents({
    evenAndOddHeaderAndFooters: true,
    styles: { importedStyles: [] },
    sections: sectionsOf(document, page, imprint),
  })
  return pack(contents, [
    part(OFFICE_SEAL.part, coreProperties(document)),
    styleSheet(page),
    settings,
    fontTable,
  ])
}
