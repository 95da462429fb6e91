import { type FileChild, type IXmlableObject, Paragraph } from 'docx'
import type { Imprint } from '../../document/document.ts'
import { imprintName } from '../../locale/zh/docx.ts'
import { copiesLabel, copiesText, issuedText } from '../../locale/zh/furniture.ts'
import { characterWidth } from './character-width.ts'
import { element, flag, RawBlock, twips, value } from './element.ts'
import { LINE } from './page.ts'

/** 四号 in twips. */
const CHARACTER = 280

/**
 * 版记 (GB/T 9704-2012 7.4) as office suites know it: a table of one column, held at the foot of the 版心 of the page
 * that the low line after it stands on. Its style has the rules, and a character's room on both sides.
 */
export function imprint(block: Imprint, width: number): readonly FileChild[] {
  const rows = [copiesLine(block), issueLine(block, width)].flatMap((line) =>
    line ? [row(line, width)] : [],
  )
  const table = element('w:tbl', {}, [properties(width), grid(width), ...rows])
  return [new RawBlock(table), new Paragraph({ style: 'TableEnd' })]
}

/** 抄送: further lines begin under the first name. */
function copiesLine({ copies }: Imprint): IXmlableObject | undefined {
  if (copies === undefined) return undefined
  const hanging = characterWidth(copiesLabel) * CHARACTER
  const indent = element('w:ind', { 'w:left': hanging, 'w:hanging': hanging })
  return paragraph([indent, value('w:jc', 'both')], [words(copiesLabel + copiesText(copies))])
}

/** 印发机关 at the left, 印发日期 at the right. */
function issueLine({ issuer, issued }: Imprint, width: number): IXmlableObject | undefined {
  if (issuer === undefined && issued === undefined) return undefined
  const end = element('w:tab', { 'w:val': 'right', 'w:pos': width - 2 * CHARACTER })
  const name = issuer === undefined ? [] : [words(issuer)]
  const date = issued === undefined ? [] : [element('w:r', {}, [flag('w:tab')]), words(issuedText(issued))]
  return paragraph([element('w:tabs', {}, [end])], [...name, ...date])
}

function paragraph(properties: readonly IXmlableObject[], runs: readonly IXmlableObject[]): IXmlableObject {
  return element('w:p', {}, [element('w:pPr', {}, [value('w:pStyle', 'Imprint'), ...properties]), ...runs])
}

function words(text: string): IXmlableObject {
  const hint = element('w:rPr', {}, [element('w:rFonts', { 'w:hint': 'eastAsia' })])
  return element('w:r', {}, [hint, element('w:t', { 'xml:space': 'preserve' }, [text])])
}

function row(line: IXmlableObject, width: number): IXmlableObject {
  const height = element('w:trHeight', { 'w:val': LINE, 'w:hRule': 'atLeast' })
  const cell = element('w:tcPr', {}, [twips('w:tcW', width), value('w:vAlign', 'center')])
  return element('w:tr', {}, [
    element('w:trPr', {}, [flag('w:cantSplit'), height]),
    element('w:tc', {}, [cell, line]),
  ])
}

function grid(width: number): IXmlableObject {
  return element('w:tblGrid', {}, [element('w:gridCol', { 'w:w': width })])
}

function properties(width: number): IXmlableObject {
  return element('w:tblPr', {}, [
    value('w:tblStyle', 'ImprintTable'),
    element('w:tblpPr', {
      'w:vertAnchor': 'margin',
      'w:horzAnchor': 'margin',
      'w:tblpX': 0,
      'w:tblpYSpec': 'bottom',
    }),
    value('w:tblOverlap', 'never'),
    twips('w:tblW', width),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    value('w:tblCaption', imprintName),
  ])
}
