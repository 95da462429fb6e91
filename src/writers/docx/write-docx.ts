import { Document as Contents, DocumentGridType } from 'docx'
import type { Document } from '../../document/document.ts'
import { bodyOf } from './blocks.ts'
import { coreProperties } from './core-properties.ts'
import { fontTable } from './faces.ts'
import { footers, headers } from './furniture.ts'
import { pack } from './package.ts'
import {
  BOTTOM_MARGIN,
  FOOTER_MARGIN,
  HEADER_MARGIN,
  LEFT_MARGIN,
  PAGE_HEIGHT,
  PAGE_WIDTH,
  RIGHT_MARGIN,
  TOP_MARGIN,
} from './page.ts'
import { settings } from './settings.ts'
import { styleSheet } from './styles.ts'

export async function writeDocx(document: Document): Promise<Uint8Array> {
  const contents = new Contents({
    evenAndOddHeaderAndFooters: true,
    styles: { importedStyles: [] },
    sections: [
      { properties: SECTION, headers: headers(document.stamp), footers, children: bodyOf(document) },
    ],
  })
  return pack(contents, [coreProperties(document), styleSheet, settings, fontTable])
}

const SECTION = {
  page: {
    size: { width: PAGE_WIDTH, height: PAGE_HEIGHT },
    margin: {
      top: TOP_MARGIN,
      bottom: BOTTOM_MARGIN,
      left: LEFT_MARGIN,
      right: RIGHT_MARGIN,
      header: HEADER_MARGIN,
      footer: FOOTER_MARGIN,
    },
  },
  grid: { type: DocumentGridType.DEFAULT, linePitch: 312 },
}
