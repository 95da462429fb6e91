import { sizes } from '../../document/paper.ts'
import { styleNames } from '../../locale/zh/docx.ts'
import { BIAOSONG, FANGSONG, HEITI, KAITI, latinBeside, SONGTI } from './faces.ts'
import { FOOTER_LINE, LINE, type Page } from './page.ts'
import { type Part, wordPart } from './part.ts'
import { TABLE_LINE } from './table-measures.ts'
import { tableStyles } from './table-styles.ts'

/**
 * The styles by GB/T 9704-2012 7.3. Built-in styles keep Word's own names, which Word and WPS show in the
 * language of the user (heading 1 as 标题 1); with other names they would lose outline and navigation.
 */
export type StyleId =
  | 'Normal'
  | 'Title'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Heading4'
  | 'Header'
  | 'Footer'
  | 'DocumentNumber'
  | 'Recipient'
  | 'Attachment'
  | 'Signature'
  | 'Annotation'
  | 'Imprint'
  | 'TableTitle'
  | 'TableSubtitle'
  | 'FormLine'
  | 'TableText'
  | 'RepeatedLabel'
  | 'TableEnd'
  | 'Note'
  | 'Figure'
  | 'Caption'
  | 'Lead'

interface Style {
  readonly id: StyleId
  readonly name: string
  readonly basedOn?: StyleId
  readonly next?: StyleId
  /** Stays on one page, with the beginning of what follows. */
  readonly keepNext?: boolean
  /** Contents of w:pPr and w:rPr, in the order of the schema. */
  readonly paragraph?: string
  readonly run: string
}

const BUILT_IN = /^(Normal|Title|Heading\d|Header|Footer|Signature|Caption)$/

/**
 * Punctuation does not hang into the margin, nor are digits set off from 汉字: either would break the 28 characters
 * of a line.
 */
const LINE_BREAKING =
  '<w:widowControl/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>'

const NO_INDENT = '<w:ind w:firstLineChars="0" w:firstLine="0"/>'

function stylesOf({ character, spacing }: Page): readonly Style[] {
  const body = font(FANGSONG, sizes.body, spacing)
  const twoCharacters = `<w:ind w:firstLineChars="200" w:firstLine="${2 * character}"/>`
  return [
    {
      id: 'Normal',
      name: 'Normal',
      paragraph: `${lines(LINE)}${twoCharacters}<w:jc w:val="both"/>`,
      run: body,
    },
    {
      id: 'Title',
      name: 'Title',
      next: 'Normal',
      keepNext: true,
      paragraph: `${lines(2 * LINE, { after: LINE })}<w:jc w:val="center"/>`,
      run: font(BIAOSONG, sizes.title),
    },
    heading(1, HEITI),
    heading(2, KAITI),
    heading(3, FANGSONG),
    heading(4, FANGSONG),
    {
      id: 'DocumentNumber',
      name: styleNames.documentNumber,
      next: 'Title',
      paragraph: `${lines(LINE, { after: LINE })}<w:jc w:val="center"/>`,
      run: body,
    },
    {
      id: 'Recipient',
      name: styleNames.recipient,
      basedOn: 'Normal',
      next: 'Normal',
      keepNext: true,
      paragraph: NO_INDENT,
      run: '',
    },
    {
      id: 'Attachment',
      name: styleNames.attachment,
      basedOn: 'Normal',
      paragraph: '<w:keepLines/>',
      run: '',
    },
    {
      id: 'Signature',
      name: 'Signature',
      basedOn: 'Normal',
      paragraph: `${lines(LINE)}${NO_INDENT}<w:jc w:val="right"/>`,
      run: '',
    },
    { id: 'Annotation', name: styleNames.annotation, basedOn: 'Normal', paragraph: lines(LINE), run: '' },
    { id: 'Imprint', name: styleNames.imprint, paragraph: lines(LINE), run: font(FANGSONG, sizes.imprint) },
    {
      id: 'TableTitle',
      name: styleNames.tableTitle,
      next: 'TableSubtitle',
      keepNext: true,
      paragraph: `${lines(512, { before: LINE / 2 })}<w:jc w:val="center"/>`,
      run: font(BIAOSONG, sizes.tableTitle),
    },
    {
      id: 'TableSubtitle',
      name: styleNames.tableSubtitle,
      keepNext: true,
      paragraph: `${lines(448)}<w:jc w:val="center"/>`,
      run: font(FANGSONG, sizes.tableSubtitle),
    },
    { id: 'FormLine', name: styleNames.formLine, paragraph: lines(357), run: font(SONGTI, sizes.table) },
    {
      id: 'TableText',
      name: styleNames.tableText,
      paragraph: `${lines(TABLE_LINE)}<w:jc w:val="center"/>`,
      run: font(SONGTI, sizes.table),
    },
    {
      id: 'RepeatedLabel',
      name: styleNames.repeatedLabel,
      paragraph: `${lines(TABLE_LINE)}<w:jc w:val="center"/>`,
      run: font(SONGTI, sizes.table),
    },
    {
      id: 'TableEnd',
      name: styleNames.tableEnd,
      next: 'Normal',
      paragraph: lines(200),
      run: font(SONGTI, 5),
    },
    {
      id: 'Note',
      name: styleNames.note,
      next: 'Normal',
      paragraph: `${lines(400, { before: 60 })}<w:ind w:firstLineChars="200" w:firstLine="480"/><w:jc w:val="both"/>`,
      run: font(FANGSONG, sizes.note),
    },
    {
      id: 'Figure',
      name: styleNames.figure,
      next: 'Caption',
      keepNext: true,
      paragraph:
        '<w:spacing w:before="180" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>',
      run: font(SONGTI, sizes.table),
    },
    {
      id: 'Caption',
      name: 'caption',
      next: 'Normal',
      paragraph: `${lines(400, { after: 180 })}<w:jc w:val="center"/>`,
      run: font(HEITI, sizes.caption),
    },
    {
      id: 'Header',
      name: 'header',
      paragraph: `${lines(840)}<w:jc w:val="center"/>`,
      run: `${face(HEITI)}<w:color w:val="BFBFBF"/><w:spacing w:val="480"/><w:sz w:val="72"/><w:szCs w:val="72"/>`,
    },
    {
      id: 'Footer',
      name: 'footer',
      paragraph: `${lines(FOOTER_LINE)}${NO_INDENT}`,
      run: font(SONGTI, sizes.pageNumber),
    },
    { id: 'Lead', name: styleNames.lead, run: face(KAITI) },
  ]
}

function heading(level: 1 | 2 | 3 | 4, name: string): Style {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    keepNext: true,
    paragraph: `<w:outlineLvl w:val="${level - 1}"/>`,
    run: face(name),
  }
}

/** Lines of exactly `pitch` twips. */
function lines(pitch: number, { before = 0, after = 0 } = {}): string {
  return `<w:spacing w:before="${before}" w:after="${after}" w:line="${pitch}" w:lineRule="exact"/>`
}

/** `size` in points, `spacing` in twips. */
function font(name: string, size: number, spacing = 0): string {
  const half = 2 * size
  return `${face(name)}${spacing ? `<w:spacing w:val="${spacing}"/>` : ''}<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`
}

/** Digits take half a character in the Latin face, too, so that lines break as in the PDF. */
function face(name: string): string {
  const latin = latinBeside(name)
  return `<w:rFonts w:hint="eastAsia" w:ascii="${latin}" w:eastAsia="${name}" w:hAnsi="${latin}" w:cs="${latin}"/>`
}

function styleXml({ id, name, basedOn, next, keepNext, paragraph, run }: Style): string {
  const keep = keepNext ? '<w:keepNext/><w:keepLines/>' : ''
  const type = paragraph === undefined ? 'character' : 'paragraph'
  const kind = `${id === 'Normal' ? ' w:default="1"' : ''}${BUILT_IN.test(id) ? '' : ' w:customStyle="1"'}`
  return (
    `<w:style w:type="${type}" w:styleId="${id}"${kind}><w:name w:val="${name}"/>` +
    `${basedOn ? `<w:basedOn w:val="${basedOn}"/>` : ''}${next ? `<w:next w:val="${next}"/>` : ''}<w:qFormat/>` +
    `${paragraph ? `<w:pPr>${keep}${paragraph}</w:pPr>` : ''}${run ? `<w:rPr>${run}</w:rPr>` : ''}</w:style>`
  )
}

/** Latin letters and digits are en-US, as Chinese Word has them: as zh-CN, LibreOffice parts numbers between lines. */
export function styleSheet(page: Page): Part {
  return wordPart(
    'styles.xml',
    'styles',
    '<w:docDefaults><w:rPrDefault><w:rPr>' +
      `${font(FANGSONG, sizes.body)}<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>` +
      `</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${LINE_BREAKING}</w:pPr></w:pPrDefault></w:docDefaults>${stylesOf(page).map(styleXml).join('')}${tableStyles}`,
  )
}
