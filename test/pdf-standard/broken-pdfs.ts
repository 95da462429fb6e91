import { Name, PdfString, type Reference, Stream } from '../../src/pdf-standard/pdf-object.ts'
import { type EditablePdf, type Entries, rewritten } from './rewrite-pdf.ts'

/** How a PDF that keeps its standards is broken on purpose; the key is what must be found. */
export type Break = (bytes: Uint8Array) => Uint8Array

const parts =
  (change: (pdf: EditablePdf) => void): Break =>
  (bytes) =>
    rewritten(bytes, change)

/** Edits the bytes as they are; nothing may move. */
const raw =
  (pattern: RegExp | string, replacement: string): Break =>
  (bytes) => {
    const text = Buffer.from(bytes).toString('latin1')
    const edited = text.replace(pattern, replacement)
    if (edited === text) throw new Error(`no ${pattern}`)
    return Buffer.from(edited, 'latin1')
  }

/** Edits the operators of the first page. */
const content = (edit: (operators: string) => string): Break =>
  parts((pdf) => pdf.editStream(pdf.first('Type', 'Page').get('Contents'), edit))

const metadata = (pattern: RegExp, replacement: string): Break =>
  parts((pdf) => pdf.editStream(pdf.catalog.get('Metadata'), (xml) => xml.replace(pattern, replacement)))

const toUnicode = (replacement: string): Break =>
  parts((pdf) =>
    pdf.editStream(pdf.first('Encoding', 'Identity-H').get('ToUnicode'), (cmap) =>
      cmap.replace(/<0001> <[0-9a-f]+>/, replacement),
    ),
  )

const catalog = (key: string, value: Parameters<Entries['set']>[1]): Break =>
  parts((pdf) => pdf.catalog.set(key, value))

const withoutCatalog = (key: string): Break => parts((pdf) => pdf.catalog.delete(key))

/** Gives the first element of a type another. */
const retyped = (type: string, other: string): Break =>
  parts((pdf) => pdf.first('S', type).set('S', new Name(other)))

const font = (
  change: (parts: Record<'font' | 'descendant' | 'descriptor', Entries>, pdf: EditablePdf) => void,
): Break =>
  parts((pdf) => {
    const composite = pdf.first('Encoding', 'Identity-H')
    const descendant = pdf.at((composite.get('DescendantFonts') as readonly Reference[])[0])
    change({ font: composite, descendant, descriptor: pdf.at(descendant.get('FontDescriptor')) }, pdf)
  })

const roleMap = (type: string, map: Readonly<Record<string, string>>): Break =>
  parts((pdf) => {
    pdf.first('S', 'P').set('S', new Name(type))
    const entries = Object.entries(map).map(([from, to]) => [from, new Name(to)] as const)
    pdf.at(pdf.catalog.get('StructTreeRoot')).set('RoleMap', new Map(entries))
  })

const page = (key: string, value: Parameters<Entries['set']>[1]): Break =>
  parts((pdf) => pdf.first('Type', 'Page').set(key, value))

const resource = (key: string): Break =>
  parts((pdf) => {
    const resources = pdf.at(pdf.first('Type', 'Page').get('Resources'))
    resources.set(key, new Map([['X', new Map()]]))
  })

const image = (key: string, value: Parameters<Entries['set']>[1]): Break =>
  parts((pdf) => pdf.first('Subtype', 'Image').set(key, value))

const stream = (entries: Readonly<Record<string, Name>>): Break =>
  parts((pdf) => pdf.add(new Stream(new Map(Object.entries(entries)), new Uint8Array(1))))

/** All the attributes of cells. */
const cells = (pdf: EditablePdf, type: 'TH' | 'TD'): readonly Entries[] =>
  pdf.all('S', type).flatMap((cell) => (cell.has('A') ? [pdf.at(cell.get('A'))] : []))

/** By condition of the Matterhorn Protocol. */
const matterhorn: Readonly<Record<string, Break>> = {
  '01-003': content((text) => text.replace('BDC\n', 'BDC\n/Artifact BMC EMC\n')),
  '01-004': content((text) => `/Artifact BMC\n${text}EMC\n`),
  '01-005': content((text) => `${text}0 0 m 9 9 l S\n`),
  '01-007': parts((pdf) => pdf.at(pdf.catalog.get('MarkInfo')).set('Suspects', true)),
  '02-001': retyped('P', 'Absatz'),
  '02-003': roleMap('Absatz', { Absatz: 'Block', Block: 'Absatz' }),
  '02-004': roleMap('P', { P: 'H1' }),
  '06-001': withoutCatalog('Metadata'),
  '06-002': metadata(/<pdfuaid:part>1<\/pdfuaid:part>/, ''),
  '06-003': metadata(/<dc:title>[\s\S]*<\/dc:title>/, ''),
  '07-001': withoutCatalog('ViewerPreferences'),
  '07-002': catalog('ViewerPreferences', new Map([['DisplayDocTitle', false]])),
  '09-004': retyped('TR', 'P'),
  '09-005': retyped('P', 'LI'),
  '09-006': retyped('P', 'TOCI'),
  '09-007': retyped('P', 'RB'),
  '09-008': retyped('P', 'WT'),
  '10-001': toUnicode(''),
  '11-001': withoutCatalog('Lang'),
  '11-002': withoutCatalog('Lang'),
  '11-003': withoutCatalog('Lang'),
  '11-006': withoutCatalog('Lang'),
  '13-004': parts((pdf) => pdf.first('S', 'Figure').delete('Alt')),
  '14-002': retyped('H1', 'P'),
  '14-003': retyped('H2', 'H4'),
  '14-006': parts((pdf) => {
    for (const paragraph of pdf.all('S', 'P').slice(0, 2)) paragraph.set('S', new Name('H'))
  }),
  '14-007': retyped('P', 'H'),
  '15-003': parts((pdf) => {
    cells(pdf, 'TH')[0]?.delete('Scope')
    for (const attributes of cells(pdf, 'TD')) attributes.delete('Headers')
  }),
  '17-002': retyped('P', 'Formula'),
  '19-003': retyped('P', 'Note'),
  '19-004': parts((pdf) => {
    for (const paragraph of pdf.all('S', 'P').slice(0, 2)) {
      paragraph.set('S', new Name('Note')).set('ID', new PdfString('n1'))
    }
  }),
  '31-004': font(({ descendant }) => descendant.set('CIDToGIDMap', new Name('Other'))),
  '31-005': font(({ descendant }) => descendant.delete('CIDToGIDMap')),
  '31-009': font(({ descriptor }) => descriptor.delete('FontFile2')),
  '31-011': content((text) => text.replace('<0001', '<fff0')),
  '31-014': font(({ descriptor }, pdf) => {
    descriptor.set('CIDSet', pdf.add(new Stream(new Map(), Uint8Array.of(0xc0))))
  }),
  '31-015': font(({ descriptor }, pdf) => {
    descriptor.set('CIDSet', pdf.add(new Stream(new Map(), new Uint8Array(8192).fill(0xff))))
  }),
  '31-016': font(({ descendant }) => descendant.set('DW', 900)),
  '31-027': font((each) => each.font.delete('ToUnicode')),
  '31-028': toUnicode('<0001> <0000>'),
  '31-029': toUnicode('<0001> <feff>'),
  '31-030': content((text) => text.replace('<0001', '<0000')),
}

/** By clause of ISO 19005-2. */
const archive: Readonly<Record<string, Break>> = {
  '6.1.2-1': raw('%PDF-1.7', '%PDF-2.0'),
  '6.1.2-2': raw('%\xff\xff\xff\xff', '%abcd'),
  '6.1.3-1': parts((pdf) => pdf.trailer.delete('ID')),
  '6.1.3-3': raw(/%%EOF\n$/, '%%EOF\nmore'),
  '6.1.4-2': raw('\nxref\n0', '\nxref \n0'),
  '6.1.6-1': raw('<feff', '<fef '),
  '6.1.6-2': raw('<feff', '<feg0'),
  '6.1.7-1': raw(/(\/Subtype \/XML[^>]*\/Length )\d(\d+)/, '$10$2'),
  '6.1.7-2': raw('\nendstream', ' endstream'),
  '6.1.7-3': stream({ F: new Name('Elsewhere') }),
  '6.1.7-4': stream({ Filter: new Name('LZWDecode') }),
  '6.1.8-1': font((each) => each.font.set('BaseFont', new Name('ABCDEF+\xff'))),
  '6.1.9-1': raw(/(\n\d+ 0 obj)\n/, '$1 '),
  '6.1.13-1': catalog('Large', 3_000_000_000),
  '6.1.13-2': content((text) => `1${'0'.repeat(40)}.0 w\n${text}`),
  '6.1.13-3': catalog('Long', new PdfString('x'.repeat(40_000))),
  '6.1.13-4': catalog('Long', new Name('x'.repeat(130))),
  '6.1.13-5': content((text) => `0.${'0'.repeat(40)}1 w\n${text}`),
  '6.1.13-7': parts((pdf) => pdf.trailer.set('Size', 9_000_000)),
  '6.1.13-8': content((text) => `${'q '.repeat(29)}${'Q '.repeat(29)}${text}`),
  '6.1.13-11': page('MediaBox', [0, 0, 2, 800]),
  '6.2.2-1': content((text) => `${text}paint\n`),
  '6.2.2-2': parts((pdf) => {
    const first = pdf.first('Type', 'Page')
    first.delete('Resources')
    pdf.editStream(first.get('Contents'), () => '')
  }),
  '6.2.3-1': withoutCatalog('OutputIntents'),
  '6.2.3-2': parts((pdf) => {
    const [first] = pdf.catalog.get('OutputIntents') as readonly Reference[]
    const intent = pdf.at(first)
    const profile = pdf.objects.get((intent.get('DestOutputProfile') as Reference).number) as Stream
    const other = pdf.add(new Stream(profile.dictionary, profile.raw))
    pdf.catalog.set('OutputIntents', [intent, new Map(intent).set('DestOutputProfile', other)])
  }),
  '6.2.4.3-2': withoutCatalog('OutputIntents'),
  '6.2.4.3-3': content((text) => `0 0 0 1 k\n${text}`),
  '6.2.4.3-4': withoutCatalog('OutputIntents'),
  '6.2.6-1': content((text) => `/Bright ri\n${text}`),
  '6.2.8-1': image('Alternates', []),
  '6.2.8-2': image('OPI', new Map()),
  '6.2.8-3': image('Interpolate', true),
  '6.2.11.7-3': toUnicode('<0001> <e000>'),
  '6.6.2.1-2': metadata(/xpacket begin/, 'xpacket bytes="9" begin'),
  '6.6.2.1-3': metadata(/xpacket begin/, 'xpacket encoding="UTF-8" begin'),
  '6.6.2.1-4': metadata(/<\/dc:title>/, '</dc:creator>'),
  '6.6.2.3-7': metadata(/<pdfaProperty:name>part</, '<pdfaProperty:name>other<'),
  '6.6.3': parts((pdf) => pdf.at(pdf.trailer.get('Info')).set('Title', new PdfString('Other'))),
  '6.6.4-1': metadata(/<pdfaid:part>2<\/pdfaid:part>/, ''),
  '6.6.4-2': metadata(/<pdfaid:part>2/, '<pdfaid:part>3'),
  '6.6.4-3': metadata(/<pdfaid:conformance>A/, '<pdfaid:conformance>B'),
  '6.6.4-4': metadata(/(<\/?|xmlns:)pdfaid\b/g, '$1other'),
  '6.7.2-1': parts((pdf) => pdf.at(pdf.catalog.get('MarkInfo')).set('Marked', false)),
  '6.7.3-1': withoutCatalog('StructTreeRoot'),
  '6.7.4-1': catalog('Lang', new PdfString('zh_CN')),
}

/** By clause of ISO 32000-1 and ISO 14289-1. */
const ground: Readonly<Record<string, Break>> = {
  '32000-7.5': (bytes) => bytes.subarray(0, bytes.length - 100),
  '32000-14.6': content((text) => `q\n${text}`),
  '32000-14.7.4': parts((pdf) => {
    const tree = pdf.at(pdf.at(pdf.catalog.get('StructTreeRoot')).get('ParentTree'))
    const [index = 0, owners, ...rest] = tree.get('Nums') as readonly (number | readonly Reference[])[]
    tree.set('Nums', [index, (owners as readonly Reference[]).toReversed(), ...rest])
  }),
  '32000-14.8.5.4': parts((pdf) => pdf.at(pdf.first('S', 'Figure').get('A')).delete('BBox')),
  '32000-14.8.5.7': parts((pdf) => pdf.first('S', 'TH').set('ID', new PdfString('other'))),
  '14289-7.2': parts((pdf) => {
    const spanning = cells(pdf, 'TH').find((attributes) => attributes.has('ColSpan'))
    spanning?.set('ColSpan', 2)
  }),
}

/** By premise. */
const additions: Readonly<Record<string, Break>> = {
  annotations: page('Annots', [new Map([['Subtype', new Name('Link')]])]),
  'form-fields': catalog('AcroForm', new Map()),
  'optional-content': catalog('OCProperties', new Map()),
  'embedded-files': parts((pdf) => pdf.add(new Map([['EF', new Map()]]))),
  encryption: parts((pdf) => pdf.trailer.set('Encrypt', new Map())),
  signatures: catalog('Perms', new Map()),
  actions: catalog('OpenAction', new Map([['S', new Name('JavaScript')]])),
  threads: catalog('Threads', []),
  presentations: catalog('Requirements', []),
  'other-fonts': font((each) => each.font.set('Encoding', new Name('UniGB-UTF16-H'))),
  'form-objects': stream({ Type: new Name('XObject'), Subtype: new Name('Form') }),
  'other-colours': resource('ColorSpace'),
  'graphics-states': resource('ExtGState'),
  'inline-images': content((text) => `${text}BI /W 1 /H 1 ID x EI\n`),
  jpeg2000: stream({ Filter: new Name('JPXDecode') }),
  formulas: retyped('P', 'Formula'),
}

/** Of a PDF/UA-1 and PDF/A-2a. */
export const breaks: Readonly<Record<string, Break>> = { ...matterhorn, ...archive, ...ground, ...additions }

/** Of a PDF/UA-2, by clause of ISO 14289-2. */
export const secondBreaks: Readonly<Record<string, Break>> = {
  '32000-2-7.5.2': raw('%PDF-2.0', '%PDF-1.7'),
  '5-2': metadata(/<pdfuaid:part>2/, '<pdfuaid:part>1'),
  '5-3': metadata(/(<\/?|xmlns:)pdfuaid\b/g, '$1other'),
  '5-5': metadata(/<pdfuaid:rev>2024/, '<pdfuaid:rev>2014'),
  '8.2.5.2-1': retyped('Document', 'Sect'),
  '8.2.5.2-2': parts((pdf) => pdf.first('S', 'Document').delete('NS')),
  '8.2.5.12-1': retyped('P', 'H'),
  '8.2.5.14-1': retyped('P', 'Note'),
  '8.2.5.27-1': parts((pdf) => {
    const section = pdf.first('S', 'Sect')
    const [figure, caption] = section.get('K') as readonly Reference[]
    const another = pdf.add(new Map(pdf.at(figure)))
    if (figure && caption) section.set('K', [figure, caption, another])
  }),
  '8.6-1': parts((pdf) => pdf.first('S', 'Figure').set('Alt', new PdfString('\xfe\xff\xe0\x00'))),
  '8.8-1': parts((pdf) => {
    const bookmark = [...pdf.objects.values()].find(
      (each) => each instanceof Map && each.has('A') && each.has('Title'),
    )
    pdf.at(pdf.at(bookmark).get('A')).delete('SD')
  }),
  '32005-5': retyped('Sect', 'P'),
  'WTPDF-6.1.3': metadata(/wtpdf#accessibility1\.0/, 'wtpdf#reuse1.0'),
}
