import { DocumentGridType, type ISectionOptions, PageOrientation, SectionType } from 'docx'
import type { Block, Document } from '../../document/document.ts'
import { directions } from '../../document/landscape.ts'
import { blockOf, type Context } from './blocks.ts'
import { footers, headers, noFooters, turnedFooters } from './furniture.ts'
import { margins, type Page, turned } from './page.ts'
import type { Placement } from './placement.ts'

/**
 * The sections of the document: upright ones and those of tables that are set 横排, and 版记 where it begins a page,
 * which is the back of a sheet. After an empty page it has no number (GB/T 9704-2012 7.5).
 */
export function sectionsOf(document: Document, page: Page, placement: Placement): readonly ISectionOptions[] {
  const { blocks, stamp } = document
  const { imprint = 'last-page' } = placement
  const apart = imprint !== 'last-page' && blocks.at(-1)?.type === 'imprint' ? blocks.slice(-1) : []
  const body = blocks.slice(0, blocks.length - apart.length)
  const sections = directions(body).map(({ landscape, start, end }) =>
    section(body.slice(start, end), { document, placement, page: landscape ? turned(page) : page }),
  )
  const [first, ...others] = sections
  return [
    { ...first, headers: headers(stamp), children: first?.children ?? [] },
    ...others,
    ...apart.map((block) => ({
      ...section([block], { document, placement, page }, SectionType.EVEN_PAGE),
      ...(imprint === 'own-sheet' ? { footers: noFooters } : {}),
    })),
  ]
}

function section(
  blocks: readonly Block[],
  context: Context,
  type: Properties['type'] = SectionType.NEXT_PAGE,
): ISectionOptions {
  const { page } = context
  const orientation = page.isAcross ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  return {
    properties: {
      type,
      page: { size: { width: page.width, height: page.height, orientation }, margin: margins(page) },
      grid: { type: DocumentGridType.DEFAULT, linePitch: 312 },
    },
    footers: page.isAcross ? turnedFooters(page) : footers,
    children: blocks.flatMap((block, index) => blockOf(block, blocks[index + 1], context)),
  }
}

type Properties = NonNullable<ISectionOptions['properties']>
