import { type Checks, type Place, whole } from './check.ts'
import { type Dictionary, dictionaryOf, textOf } from './pdf-object.ts'
import { entry } from './pdf-reader.ts'
import type { StructureElement } from './structure-tree.ts'
import { contentKey, type ParsedPdf } from './subject.ts'
import { NAMESPACES } from './xmp.ts'

/** RFC 3066. */
const LANGUAGE_TAG = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/iu

/** Matterhorn checkpoint 11: each text says, itself or by what it stands in, which language it is. */
export const languageChecks: Checks = {
  '11-001': (parsed) => {
    if (languageOfFile(parsed)) return []
    const { pages, owners } = parsed
    return pages.flatMap(({ number, object, content }) =>
      content.painted
        .filter(({ kind, marks }) => {
          if (kind !== 'text' || marks.some(({ tag }) => tag === 'Artifact')) return false
          const owner = marks.flatMap(({ id }) =>
            id === undefined ? [] : [owners.get(contentKey(object, id))],
          )
          const isSaid = marks.some(({ properties }) => isLanguage(textOf(properties?.get('Lang'))))
          return !isSaid && !owner.some((element) => element && languageOf(parsed, element))
        })
        .map(() => ({ page: number })),
    )
  },
  '11-002': (parsed) => {
    if (languageOfFile(parsed)) return []
    const elements = (parsed.structure?.elements ?? []).filter(
      (element) => hasOtherWords(element.dictionary) && !languageOf(parsed, element),
    )
    const pages = parsed.pages.filter(({ content }) =>
      content.opened.some(
        ({ mark: { properties } }) =>
          hasOtherWords(properties) && !isLanguage(textOf(properties?.get('Lang'))),
      ),
    )
    return [
      ...elements.map(({ object, type }): Place => ({ object, name: type })),
      ...pages.map(({ number }) => ({ page: number })),
    ]
  },
  '11-003': (parsed) => whole(parsed.catalog.has('Outlines') && !languageOfFile(parsed)),
  '11-006': (parsed) => {
    const title = parsed.xmp?.properties.find(({ name }) => name === `${NAMESPACES.dc}title`)
    const language = title?.children[0]?.children[0]?.attributes.get('xml:lang')
    return whole(!languageOfFile(parsed) && (language === undefined || language === 'x-default'))
  },
  '6.7.4-1': (parsed) =>
    [{ dictionary: parsed.catalog }, ...(parsed.structure?.elements ?? [])]
      .filter(({ dictionary }) => {
        const language = textOf(entry(parsed.file, dictionary, 'Lang'))
        return language !== undefined && language !== '' && !isLanguage(language)
      })
      .map((each): Place => ('object' in each ? { object: each.object } : {})),
}

/** Text in place of what is shown. */
function hasOtherWords(dictionary: Dictionary | undefined): boolean {
  return ['Alt', 'ActualText', 'E'].some((key) => dictionary?.has(key))
}

function isLanguage(language: string | undefined): boolean {
  return language !== undefined && LANGUAGE_TAG.test(language)
}

function languageOfFile({ file, catalog }: ParsedPdf): boolean {
  return isLanguage(textOf(entry(file, dictionaryOf(catalog), 'Lang')))
}

/** The language of an element or of one that it stands in. */
function languageOf({ file }: ParsedPdf, element: StructureElement): boolean {
  for (let each: StructureElement | undefined = element; each; each = each.parent) {
    if (isLanguage(textOf(entry(file, each.dictionary, 'Lang')))) return true
  }
  return false
}
