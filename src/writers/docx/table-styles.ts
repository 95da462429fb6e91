import { tableStyleNames } from '../../locale/zh/docx.ts'
import { SIDE_MARGIN, UPPER_MARGIN } from './table-measures.ts'

interface TableStyle {
  readonly id: string
  readonly name: string
  /** Widths of the rules in eighths of a point; sides that are not named have none. */
  readonly borders: Readonly<Record<string, number>>
  /** Room between a border and the text: above and below, at the sides; twips. */
  readonly margins: readonly [vertical: number, horizontal: number]
}

/** 版记: rules of 0.35 mm, between its lines 0.25 mm, and a character of 四号 on both sides (GB/T 9704-2012 7.4). */
const STYLES: readonly TableStyle[] = [
  {
    id: 'ReportTable',
    name: tableStyleNames.report,
    borders: { top: 4, left: 4, bottom: 4, right: 4, insideH: 4, insideV: 4 },
    margins: [UPPER_MARGIN, SIDE_MARGIN],
  },
  {
    id: 'ImprintTable',
    name: tableStyleNames.imprint,
    borders: { top: 8, bottom: 8, insideH: 6 },
    margins: [0, 280],
  },
]

function styleXml({ id, name, borders, margins: [vertical, horizontal] }: TableStyle): string {
  const rules = Object.entries(borders).map(
    ([side, size]) => `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="auto"/>`,
  )
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/>` +
    `<w:qFormat/><w:tblPr><w:tblBorders>${rules.join('')}</w:tblBorders>${cellMargins(vertical, horizontal)}</w:tblPr></w:style>`
  )
}

function cellMargins(vertical: number, horizontal: number): string {
  const margin = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`
  const all = [
    margin('top', vertical),
    margin('left', horizontal),
    margin('bottom', vertical),
    margin('right', horizontal),
  ]
  return `<w:tblCellMar>${all.join('')}</w:tblCellMar>`
}

/** Word's own default style of tables, and ours. */
export const tableStyles =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
  '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
  `${cellMargins(0, 108)}</w:tblPr></w:style>${STYLES.map(styleXml).join('')}`
