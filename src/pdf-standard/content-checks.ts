import { type Checks, type Place, whole } from './check.ts'
import { dictionaryOf, listOf, type PdfObject, Reference } from './pdf-object.ts'
import { entry, resolve } from './pdf-reader.ts'
import { isElement } from './structure-tree.ts'
import { contentKey, type ParsedPdf } from './subject.ts'

const ARTIFACT = 'Artifact'

/** Matterhorn checkpoint 01, and that structure and content name each other. */
export const contentChecks: Checks = {
  '01-003': ({ pages }) =>
    pages.flatMap(({ number, content }) =>
      content.opened
        .filter(({ mark, around }) => mark.tag === ARTIFACT && around.some(({ id }) => id !== undefined))
        .map(() => ({ page: number })),
    ),
  '01-004': ({ pages }) =>
    pages.flatMap(({ number, content }) =>
      content.opened
        .filter(({ mark, around }) => mark.id !== undefined && around.some(({ tag }) => tag === ARTIFACT))
        .map(() => ({ page: number })),
    ),
  '01-005': ({ pages, owners }) =>
    pages.flatMap(({ number, object, content }) =>
      content.painted
        .filter(
          ({ marks }) =>
            !marks.some(
              ({ tag, id }) => tag === ARTIFACT || (id !== undefined && owners.has(contentKey(object, id))),
            ),
        )
        .map(({ kind }) => ({ page: number, name: kind })),
    ),
  '01-007': ({ file, catalog }) =>
    whole(entry(file, dictionaryOf(entry(file, catalog, 'MarkInfo')), 'Suspects') === true),
  '32000-14.6': ({ pages }) =>
    pages.filter(({ content }) => !content.isBalanced).map(({ number }) => ({ page: number })),
  '32000-14.7.4': (parsed) => [...contentWithoutOwner(parsed), ...kidsWithoutContent(parsed)],
}

/** Marked content whose entry in the parent tree is not the element that holds it. */
function contentWithoutOwner({ file, pages, structure, owners }: ParsedPdf): readonly Place[] {
  const tree = numbersIn(file, entry(file, structure?.dictionary, 'ParentTree'))
  return pages.flatMap(({ number, object, dictionary, content }) => {
    const parents = listOf(resolve(file, tree.get(Number(entry(file, dictionary, 'StructParents')))))
    const ids = content.opened.flatMap(({ mark }) => (mark.id === undefined ? [] : [mark.id]))
    const broken = ids.filter((id, index) => {
      const parent = parents[id]
      const owner = owners.get(contentKey(object, id))
      return ids.indexOf(id) !== index || !(parent instanceof Reference) || parent.number !== owner?.object
    })
    return broken.map((id) => ({ page: number, name: `MCID ${id}` }))
  })
}

/** Elements that name content which is not there. */
function kidsWithoutContent({ pages, structure }: ParsedPdf): readonly Place[] {
  const marked = new Set(
    pages.flatMap(({ object, content }) =>
      content.opened.flatMap(({ mark }) => (mark.id === undefined ? [] : [contentKey(object, mark.id)])),
    ),
  )
  return (structure?.elements ?? []).flatMap(({ object, kids }) =>
    kids
      .filter((kid) => !isElement(kid) && !marked.has(contentKey(kid.page, kid.id)))
      .map(() => ({ object })),
  )
}

/** A number tree (ISO 32000-1 7.9.7) of one level or several. */
function numbersIn(file: ParsedPdf['file'], node: PdfObject): ReadonlyMap<number, PdfObject> {
  const dictionary = dictionaryOf(node)
  const found = new Map<number, PdfObject>()
  const pairs = listOf(entry(file, dictionary, 'Nums'))
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    found.set(Number(pairs[index]), pairs[index + 1] ?? null)
  }
  for (const kid of listOf(entry(file, dictionary, 'Kids'))) {
    for (const [number, value] of numbersIn(file, resolve(file, kid))) found.set(number, value)
  }
  return found
}
