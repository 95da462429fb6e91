import pdfmake from 'pdfmake'
import { fontPaths } from './fonts.mjs'

const millimetres = (length) => (length * 72) / 25.4
const pitch = millimetres(225) / 22
const width = millimetres(156)
const size = 16
const tracking = width / 28 - size
const cellPadding = 2.5

/** pdfmake with our fonts. It reads and parses them for every document anew; it offers no other way. */
export function open(root) {
  const roles = Object.entries(fontPaths(root)).map(([role, path]) => [role, { normal: path }])
  pdfmake.setFonts(Object.fromEntries(roles))
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => true)
  return {
    render: (document) => pdfmake.createPdf(definition(document), { tableLayouts }).getBuffer(),
    forget() {},
  }
}

/** The document on the page of GB/T 9704: A4, 22 lines of 28 characters. */
function definition(document) {
  return {
    pageSize: 'A4',
    pageMargins: [28, 37, 26, 35].map(millimetres),
    language: 'zh-CN',
    info: { title: document.title, author: document.agency },
    defaultStyle: { ...style('fangsong', size), characterSpacing: tracking },
    footer: (page) => ({
      text: `— ${page} —`,
      alignment: page % 2 === 1 ? 'right' : 'left',
      margin: [millimetres(28), millimetres(5), millimetres(26), 0],
      ...style('songti', 14),
      characterSpacing: 0,
    }),
    content: document.blocks.map((block) => printed[block.type](block)),
  }
}

/** Height of a line of each face, em, by which pdfmake multiplies `lineHeight`. */
const naturalHeight = { fangsong: 1, kaiti: 1, heiti: 1.448, songti: 1.437, biaosong: 1.437 }

function style(role, fontSize, linePitch = pitch) {
  return { font: role, fontSize, lineHeight: linePitch / fontSize / naturalHeight[role] }
}

const printed = {
  'document-number': ({ text }) => ({ text, alignment: 'center', margin: [0, 0, 0, pitch] }),
  title: ({ units }) => ({
    text: units.flat().join(''),
    alignment: 'center',
    margin: [0, 0, 0, pitch],
    characterSpacing: 0,
    ...style('biaosong', 22),
  }),
  heading: ({ level, text }) => ({
    text,
    leadingIndent: 2 * size,
    outline: level <= 2,
    ...style(['heiti', 'kaiti', 'fangsong', 'fangsong'][level - 1], size),
  }),
  paragraph: ({ runs }) => ({
    text: runs.map(({ text, lead }) => (lead ? { text, ...style('kaiti', size) } : text)),
    alignment: 'justify',
    leadingIndent: 2 * size,
  }),
  note: ({ text }) => ({ text, ...style('fangsong', 12, 18) }),
  signature: ({ agency, date }) => ({
    text: date ? `${agency}\n${chineseDate(date)}` : agency,
    alignment: 'right',
    margin: [0, pitch, 2 * size, 0],
  }),
  annotation: ({ text }) => ({ text: `（${text}）`, margin: [2 * size, pitch, 0, 0] }),
  table: (block) => ({
    table: {
      headerRows: block.head,
      widths: columnWidths(block.widths),
      body: grid(block),
    },
    layout: 'official',
    characterSpacing: 0,
    ...style('songti', 10.5, 13.65),
  }),
}

const tableLayouts = {
  official: {
    hLineWidth: () => 0.5,
    vLineWidth: () => 0.5,
    paddingLeft: () => cellPadding,
    paddingRight: () => cellPadding,
    paddingTop: () => 2.6,
    paddingBottom: () => 2.6,
  },
}

function columnWidths(proportions) {
  const total = proportions.reduce((sum, proportion) => sum + proportion, 0)
  const printable = width - proportions.length * (2 * cellPadding + 0.5) - 0.5
  return proportions.map((proportion) => (proportion / total) * printable)
}

/** pdfmake wants something in every slot of the grid; those that a span covers are empty. */
function grid({ rows, widths, cells }) {
  const body = Array.from({ length: rows }, () => widths.map(() => ({})))
  for (const { row, column, rowSpan, columnSpan, text, align, vertical } of cells) {
    body[row][column] = {
      text: vertical ? [...text].join('\n') : text,
      alignment: align,
      rowSpan,
      colSpan: columnSpan,
    }
  }
  return body
}

function chineseDate(date) {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
