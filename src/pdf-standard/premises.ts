import { type Check, type Place, whole } from './check.ts'
import { type Dictionary, dictionaryOf, listOf, nameOf, Stream } from './pdf-object.ts'
import { entry, resolve } from './pdf-reader.ts'
import type { ParsedPdf } from './subject.ts'

/**
 * What a report never has. Many conditions are about such things: they do not apply as long as the premise holds,
 * and that is checked in each file. A file in which it does not hold is rejected.
 */
export const premises = {
  annotations: ({ pages, file }) =>
    pages
      .filter(({ dictionary }) => listOf(entry(file, dictionary, 'Annots')).length > 0)
      .map(({ number }) => ({ page: number })),
  'form-fields': ({ catalog }) => whole(catalog.has('AcroForm') || catalog.has('NeedsRendering')),
  'optional-content': ({ catalog }) => whole(catalog.has('OCProperties')),
  'embedded-files': (parsed) =>
    eachDictionary(parsed, (dictionary) => dictionary.has('EF') || dictionary.has('AF')),
  encryption: ({ file }) => whole(file.trailer.has('Encrypt')),
  signatures: ({ catalog }) => whole(catalog.has('Perms')),
  actions: (parsed) =>
    eachDictionary(
      parsed,
      (dictionary) =>
        ['OpenAction', 'AA', 'JS', 'JavaScript'].some((key) => dictionary.has(key)) ||
        (dictionary.has('A') && dictionary.has('Title') && !goesToPlace(parsed, dictionary)),
    ),
  threads: ({ catalog }) => whole(catalog.has('Threads')),
  presentations: (parsed) =>
    eachDictionary(parsed, (dictionary) =>
      ['AlternatePresentations', 'PresSteps', 'Requirements'].some((key) => dictionary.has(key)),
    ),
  'other-fonts': ({ file, pages }) =>
    pages.flatMap(({ number, resources }) => {
      const fonts = dictionaryOf(entry(file, resources, 'Font')) ?? new Map()
      return [...fonts.keys()]
        .filter((name) => !isComposite(file, dictionaryOf(entry(file, fonts, name))))
        .map((name): Place => ({ page: number, name }))
    }),
  'form-objects': (parsed) =>
    eachDictionary(
      parsed,
      (dictionary) =>
        nameOf(dictionary.get('Type')) === 'XObject' && nameOf(dictionary.get('Subtype')) !== 'Image',
    ),
  'other-colours': ({ file, pages }) =>
    pages
      .filter(
        ({ resources, content }) =>
          ['ColorSpace', 'Pattern', 'Shading'].some(
            (key) => (dictionaryOf(entry(file, resources, key))?.size ?? 0) > 0,
          ) || [...content.colourSpaces].some((space) => !space.startsWith('Device')),
      )
      .map(({ number }) => ({ page: number })),
  'graphics-states': ({ file, pages }) =>
    pages
      .filter(({ resources }) => (dictionaryOf(entry(file, resources, 'ExtGState'))?.size ?? 0) > 0)
      .map(({ number }) => ({ page: number })),
  'inline-images': ({ pages }) =>
    pages
      .filter(({ content }) => content.painted.some(({ kind }) => kind === 'inline'))
      .map(({ number }) => ({ page: number })),
  jpeg2000: ({ file }) =>
    [...file.objects]
      .filter(
        ([, object]) =>
          object instanceof Stream &&
          listOf(entry(file, object.dictionary, 'Filter')).some((filter) => nameOf(filter) === 'JPXDecode'),
      )
      .map(([object]) => ({ object })),
  formulas: ({ structure }) =>
    (structure?.elements ?? []).filter(({ role }) => role === 'Formula').map(({ object }) => ({ object })),
} satisfies Readonly<Record<string, Check>>

export type Premise = keyof typeof premises

/** Objects of the file, direct dictionaries inside them included. */
export function eachDictionary(
  { file }: ParsedPdf,
  isBroken: (dictionary: Dictionary) => boolean,
): readonly Place[] {
  const holds = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.some(holds)
    const dictionary = value instanceof Stream ? value.dictionary : value
    if (!(dictionary instanceof Map)) return false
    return isBroken(dictionary) || [...dictionary.values()].some(holds)
  }
  return [...file.objects].filter(([, object]) => holds(object)).map(([object]) => ({ object }))
}

/** Bookmarks of PDF 2.0 lead to their headings by an action that does nothing else. */
function goesToPlace({ file }: ParsedPdf, bookmark: Dictionary): boolean {
  return nameOf(entry(file, dictionaryOf(entry(file, bookmark, 'A')), 'S')) === 'GoTo'
}

/** TrueType outlines by character numbers, the only kind that we write (ISO 32000-1 9.7.4). */
function isComposite(file: ParsedPdf['file'], font: Dictionary | undefined): boolean {
  const [first] = listOf(entry(file, font, 'DescendantFonts'))
  const descendant = dictionaryOf(resolve(file, first))
  return (
    nameOf(entry(file, font, 'Subtype')) === 'Type0' &&
    nameOf(entry(file, font, 'Encoding')) === 'Identity-H' &&
    nameOf(entry(file, descendant, 'Subtype')) === 'CIDFontType2'
  )
}
