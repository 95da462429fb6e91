import { type Checks, whole } from './check.ts'
import { type Dictionary, dictionaryOf, listOf, nameOf, PdfString, Stream } from './pdf-object.ts'
import { decoded, entry, resolve } from './pdf-reader.ts'
import type { ParsedPdf } from './subject.ts'

/** What ISO 19005-2 (PDF/A-2) asks of the file and of colours, by its clauses. */
export const archiveChecks: Checks = {
  '6.1.2-1': ({ file }) => whole(!/^%PDF-1\.[0-7](?:\r\n|\n|\r)/.test(file.text)),
  '6.1.2-2': ({ file }) => whole(!/^[^\r\n]*(?:\r\n|\n|\r)%[\x80-\xff]{4}/.test(file.text)),
  '6.1.3-1': ({ file }) => {
    const ids = listOf(entry(file, file.trailer, 'ID'))
    return whole(ids.length !== 2 || !ids.every((id) => id instanceof PdfString && id.bytes.length > 0))
  },
  '6.1.3-3': ({ file }) => whole(!/%%EOF(?:\r\n|\n|\r)?$/.test(file.text)),
  '6.1.4-2': ({ file }) => whole(!/\nxref(?:\r\n|\n|\r)0 \d+(?:\r\n|\n|\r)/.test(file.text)),
  '6.1.6-1': written('6.1.6-1'),
  '6.1.6-2': written('6.1.6-2'),
  '6.1.7-1': written('6.1.7-1'),
  '6.1.7-2': written('6.1.7-2'),
  '6.1.7-3': eachStream((dictionary) => ['F', 'FFilter', 'FDecodeParms'].some((key) => dictionary.has(key))),
  '6.1.7-4': eachStream((dictionary, { file }) =>
    listOf(entry(file, dictionary, 'Filter')).some((filter) => !FILTERS.has(nameOf(filter) ?? '')),
  ),
  '6.1.8-1': ({ fonts, structure }) =>
    [...fonts.map(({ font }) => font.name), ...(structure?.elements ?? []).map(({ type }) => type)]
      .filter((name) => !isUtf8(name))
      .map((name) => ({ name })),
  '6.1.9-1': written('6.1.9-1'),
  '6.1.13-1': written('6.1.13-1'),
  '6.1.13-2': written('6.1.13-2'),
  '6.1.13-3': written('6.1.13-3'),
  '6.1.13-4': written('6.1.13-4'),
  '6.1.13-5': written('6.1.13-5'),
  '6.1.13-7': ({ file }) => whole(Number(entry(file, file.trailer, 'Size')) > 8_388_607),
  '6.1.13-8': onPages(({ content }) => content.deepestState > 28),
  '6.1.13-11': onPages(({ dictionary }, { file }) => {
    const [left = 0, bottom = 0, right = 0, top = 0] = listOf(entry(file, dictionary, 'MediaBox')).map(Number)
    return [right - left, top - bottom].some((length) => !(length >= 3 && length <= 14_400))
  }),
  '6.2.2-1': onPages(({ content }) => content.unknownOperators.size > 0),
  '6.2.2-2': onPages(({ resources }) => resources === undefined),
  '6.2.3-1': (parsed) => {
    const profiles = outputProfiles(parsed)
    return whole(profiles.length === 0 || !profiles.every((profile) => isRgbDisplay(parsed, profile)))
  },
  '6.2.3-2': (parsed) => whole(new Set(outputProfiles(parsed)).size > 1),
  '6.2.4.3-2': (parsed) => deviceColour(parsed, 'DeviceRGB', outputProfiles(parsed).length > 0),
  '6.2.4.3-3': (parsed) => deviceColour(parsed, 'DeviceCMYK', false),
  '6.2.4.3-4': (parsed) => deviceColour(parsed, 'DeviceGray', outputProfiles(parsed).length > 0),
  '6.2.6-1': onPages(({ content }) => [...content.renderingIntents].some((intent) => !INTENTS.has(intent))),
  '6.2.8-1': eachImage((image) => image.has('Alternates')),
  '6.2.8-2': eachImage((image) => image.has('OPI')),
  '6.2.8-3': eachImage((image, { file }) => entry(file, image, 'Interpolate') === true),
}

/** Filters that ISO 19005-2 6.1.7.2 allows; LZW and Crypt are not among them. */
const FILTERS: ReadonlySet<string> = new Set(
  'ASCIIHexDecode ASCII85Decode FlateDecode RunLengthDecode CCITTFaxDecode JBIG2Decode DCTDecode JPXDecode'.split(
    ' ',
  ),
)
const INTENTS: ReadonlySet<string> = new Set([
  ...['RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation'],
])

type SubjectPage = ParsedPdf['pages'][number]

/** A breach that was seen while the file was read. */
function written(condition: string) {
  return ({ file, breaches }: ParsedPdf) => [
    ...(file.breaches.get(condition) ?? []).map((object) => ({ object })),
    ...(breaches.get(condition) ?? []).map((page) => ({ page })),
  ]
}

function onPages(isBroken: (page: SubjectPage, parsed: ParsedPdf) => boolean) {
  return (parsed: ParsedPdf) =>
    parsed.pages.filter((page) => isBroken(page, parsed)).map(({ number }) => ({ page: number }))
}

function eachStream(isBroken: (dictionary: Dictionary, parsed: ParsedPdf) => boolean) {
  return (parsed: ParsedPdf) =>
    [...parsed.file.objects]
      .filter(([, object]) => object instanceof Stream && isBroken(object.dictionary, parsed))
      .map(([object]) => ({ object }))
}

function eachImage(isBroken: (dictionary: Dictionary, parsed: ParsedPdf) => boolean) {
  return eachStream(
    (dictionary, parsed) => nameOf(dictionary.get('Subtype')) === 'Image' && isBroken(dictionary, parsed),
  )
}

/** The profiles of the PDF/A output intents. */
function outputProfiles({ file, catalog }: ParsedPdf): readonly Stream[] {
  return listOf(entry(file, catalog, 'OutputIntents')).flatMap((each) => {
    const intent = dictionaryOf(resolve(file, each))
    const profile = entry(file, intent, 'DestOutputProfile')
    const isOurs = nameOf(entry(file, intent, 'S')) === 'GTS_PDFA1' && profile instanceof Stream
    return isOurs ? [profile] : []
  })
}

/** Whether this is a whole ICC profile, of a version before 5, of a display with RGB colours. */
function isRgbDisplay({ file }: ParsedPdf, profile: Stream): boolean {
  const bytes = Buffer.from(decoded(file, profile))
  const said = (at: number) => bytes.toString('latin1', at, at + 4)
  return (
    bytes.length > 128 &&
    bytes.readUInt32BE(0) === bytes.length &&
    (bytes[8] ?? 5) < 5 &&
    said(12) === 'mntr' &&
    said(16) === 'RGB ' &&
    said(36) === 'acsp' &&
    entry(file, profile.dictionary, 'N') === 3
  )
}

function deviceColour(parsed: ParsedPdf, space: string, isDefined: boolean) {
  if (isDefined) return []
  const { file, pages } = parsed
  const painted = pages
    .filter(({ content }) => content.colourSpaces.has(space))
    .map(({ number }) => ({ page: number }))
  const images = eachImage((image) => {
    const colours = entry(file, image, 'ColorSpace')
    return listOf(colours).some((each) => nameOf(resolve(file, each)) === space)
  })(parsed)
  return [...painted, ...images]
}

function isUtf8(name: string): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(name, 'latin1'))
    return true
  } catch {
    return false
  }
}
