import type { CellStyle } from '../spreadsheet/spreadsheet.ts'

/** White with a border: to be filled in. Grey: the form's own words. Blue: added up by the sheet. */
export const INPUT: CellStyle = { border: true, unlocked: true }
export const TEXT_INPUT: CellStyle = { ...INPUT, align: 'left', wrap: true, top: true, format: '@' }
export const TOTAL: CellStyle = { border: true, fill: 'DDEBF7' }
export const LABEL: CellStyle = { border: true, wrap: true, fill: 'F2F2F2', align: 'left' }
export const HEADING: CellStyle = { bold: true, size: 14, wrap: true }
export const HINT: CellStyle = { colour: '7F7F7F', wrap: true }

/** Of a column that stands alone: as wide as an upright page, for LibreOffice prints a single column no smaller. */
export const PAGE_WIDTH = 80
