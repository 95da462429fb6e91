import { type FileChild, Paragraph } from 'docx'
import { element, RawBlock, twips, value } from './element.ts'
import { FOOTER_LINE, NUMBER_BELOW, type Page } from './page.ts'

/**
 * The number of a page that is set across stands where other pages have it (GB/T 9704-2012 8): beside the 版心, turned
 * with the sheet. A floating table holds it; `side` is the end of the line that is the outer edge of the sheet.
 */
export function turnedNumber(page: Page, side: 'left' | 'right'): readonly FileChild[] {
  const length = page.width - page.top - page.bottom
  const place = {
    'w:vertAnchor': 'page',
    'w:horzAnchor': 'page',
    'w:tblpX': page.left - NUMBER_BELOW - FOOTER_LINE / 2,
    'w:tblpY': page.top,
  }
  const indent = element('w:ind', { [side === 'left' ? 'w:left' : 'w:right']: 280 })
  const number = element('w:p', {}, [
    element('w:pPr', {}, [value('w:pStyle', 'Footer'), indent, value('w:jc', side)]),
    words('— '),
    element('w:fldSimple', { 'w:instr': 'PAGE' }, [words('1')]),
    words(' —'),
  ])
  const cell = element('w:tcPr', {}, [
    twips('w:tcW', FOOTER_LINE),
    value('w:textDirection', 'tbRl'),
    value('w:vAlign', 'center'),
  ])
  const table = element('w:tbl', {}, [
    element('w:tblPr', {}, [
      element('w:tblpPr', place),
      twips('w:tblW', FOOTER_LINE),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      element('w:tblCellMar', {}, [twips('w:left', 0), twips('w:right', 0)]),
    ]),
    element('w:tblGrid', {}, [element('w:gridCol', { 'w:w': FOOTER_LINE })]),
    element('w:tr', {}, [
      element('w:trPr', {}, [element('w:trHeight', { 'w:val': length, 'w:hRule': 'exact' })]),
      element('w:tc', {}, [cell, number]),
    ]),
  ])
  return [new RawBlock(table), new Paragraph({ style: 'Footer' })]
}

function words(text: string) {
  const hint = element('w:rPr', {}, [element('w:rFonts', { 'w:hint': 'eastAsia' })])
  return element('w:r', {}, [hint, element('w:t', { 'xml:space': 'preserve' }, [text])])
}
