import { DocumentGridType, type ISectionOptions, SectionType } from 'docx'
import type { Document } from '../../document/document.ts'
import type { ImprintPlace } from '../../layout/pages.ts'
import { blockOf } from './blocks.ts'
import { footers, headers, noFooters } from './furniture.ts'
import { margins, type Page } from './page.ts'

/**
 * The sections of the document: the body, and 版记 where it begins a page, which is the back of a sheet. After an empty
 * page it has no number (GB/T 9704-2012 7.5).
 */
export function sectionsOf(
  document: Document,
  page: Page,
  imprint: ImprintPlace,
): readonly ISectionOptions[] {
  const children = document.blocks.map((block, index) => ({
    block,
    children: blockOf(block, document.blocks[index + 1], document, page),
  }))
  const isApart = imprint !== 'last-page' && document.blocks.at(-1)?.type === 'imprint'
  const body = isApart ? children.slice(0, -1) : children
  const apart = isApart ? children.slice(-1) : []
  return [
    {
      properties: propertiesOf(page),
      headers: headers(document.stamp),
      footers,
      children: body.flatMap(({ children }) => children),
    },
    ...apart.map(({ children }) => ({
      properties: { ...propertiesOf(page), type: SectionType.EVEN_PAGE },
      ...(imprint === 'own-sheet' ? { footers: noFooters } : {}),
      children,
    })),
  ]
}

function propertiesOf(page: Page): NonNullable<ISectionOptions['properties']> {
  return {
    page: { size: { width: page.width, height: page.height }, margin: margins(page) },
    grid: { type: DocumentGridType.DEFAULT, linePitch: 312 },
  }
}
