import { dictionaryOf, textOf } from '../../src/pdf-standard/pdf-object.ts'
import { entry, readPdf } from '../../src/pdf-standard/pdf-reader.ts'
import { isElement, type StructureElement } from '../../src/pdf-standard/structure-tree.ts'
import { contentKey, type ParsedPdf, readSubject } from '../../src/pdf-standard/subject.ts'
import { type openWithPdfJs, told } from '../writers/pdf-tools.ts'

/** An element of a structure tree with the text that it shows, that of elements inside it left out. */
export interface Tagged {
  readonly type: string
  readonly text: string
  readonly children: readonly Tagged[]
}

/** The tree as our own reader sees it; `page` keeps what stands on that page alone. */
export function ownTree(parsed: ParsedPdf, page?: number): readonly Tagged[] {
  const texts = textsOf(parsed)
  const isShown = (element: StructureElement): boolean =>
    element.kids.some((kid) => (isElement(kid) ? isShown(kid) : kid.page === page))
  const tagged = (element: StructureElement): Tagged => ({
    type: element.type,
    text: element.kids
      .map((kid) =>
        isElement(kid) || (page !== undefined && kid.page !== page)
          ? ''
          : (texts.get(contentKey(kid.page, kid.id)) ?? ''),
      )
      .join(''),
    children: element.kids
      .filter(isElement)
      .filter((kid) => page === undefined || isShown(kid))
      .map(tagged),
  })
  const roots = parsed.structure?.elements.filter(({ parent }) => !parent) ?? []
  return roots.map(tagged)
}

export const subjectOf = (bytes: Uint8Array): ParsedPdf => readSubject(readPdf(bytes))

/** The text of each piece of marked content, by page and number. */
function textsOf({ pages, fonts, file }: ParsedPdf): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const { object, resources, content } of pages) {
    const named = dictionaryOf(entry(file, resources, 'Font'))
    const said = new Set<unknown>()
    for (const { font = '', codes = [], marks } of content.painted) {
      const id = marks.find((mark) => mark.id !== undefined)?.id
      if (id === undefined) continue
      const dictionary = dictionaryOf(entry(file, named, font))
      const unicode = fonts.find((used) => used.font.dictionary === dictionary)?.font.unicode
      const shown = codes.map((code) => unicode?.get(code) ?? '\ufffd').join('')
      const other = marks.find(({ properties }) => properties?.has('ActualText'))
      const text = other ? (said.has(other) ? '' : textOf(other.properties?.get('ActualText'))) : shown
      if (other) said.add(other)
      const key = contentKey(object, id)
      texts.set(key, (texts.get(key) ?? '') + text)
    }
  }
  return texts
}

/** The tree as poppler sees it. */
export function popplerTree(bytes: Uint8Array): readonly Tagged[] {
  type Open = { type: string; text: string; children: Open[] }
  const root: Open = { type: '', text: '', children: [] }
  const open: { readonly depth: number; readonly node: Open }[] = [{ depth: -1, node: root }]
  for (const line of told(bytes, 'pdfinfo', '-struct-text', 'FILE').split('\n')) {
    const text = /^ *"([\s\S]*)"$/u.exec(line)?.[1]
    const type = /^ *([A-Z][A-Za-z0-9]*)(?: <[^>]*>)?(?: \((?:block|inline)\))?:?$/u.exec(line)?.[1]
    // Attributes are printed byte by byte, with a new line in the middle of 《.
    if (text === undefined && type === undefined) continue
    const depth = /^ */u.exec(line)?.[0].length ?? 0
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const parent = open.at(-1)?.node ?? root
    if (text !== undefined) parent.text += text
    else if (type !== undefined) {
      const node = { type, text: '', children: [] }
      parent.children.push(node)
      open.push({ depth, node })
    }
  }
  return root.children
}

type PdfJsDocument = Awaited<ReturnType<typeof openWithPdfJs>>
type PdfJsPage = Awaited<ReturnType<PdfJsDocument['getPage']>>
type PdfJsNode = NonNullable<Awaited<ReturnType<PdfJsPage['getStructTree']>>>

/** The part of the tree that pdf.js sees on a page. */
export async function pdfJsTree(page: PdfJsPage): Promise<readonly Tagged[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const texts = new Map<string, string>()
  let id = ''
  for (const item of items) {
    if ('str' in item) texts.set(id, (texts.get(id) ?? '') + item.str)
    else id = item.type === 'endMarkedContent' ? '' : (item.id ?? '')
  }
  const tagged = (node: PdfJsNode): Tagged => ({
    type: node.role,
    text: node.children.map((child) => ('role' in child ? '' : (texts.get(child.id) ?? ''))).join(''),
    children: node.children.filter((child) => 'role' in child).map((child) => tagged(child as PdfJsNode)),
  })
  const tree = await page.getStructTree()
  return tree
    ? tree.children.filter((child) => 'role' in child).map((child) => tagged(child as PdfJsNode))
    : []
}

/** The texts of elements that hold no others; what a chart shows is said by its description. */
export function leaves(tree: readonly Tagged[]): readonly string[] {
  return tree.flatMap(({ type, text, children }) => {
    if (type === 'Figure') return []
    return children.length > 0 ? leaves(children) : [text]
  })
}

/** Without what says nothing on a page: pdf.js keeps rows of a table that stand on others. */
export function spoken(tree: readonly Tagged[]): readonly Tagged[] {
  return withoutSpace(tree)
    .map((tagged) => ({ ...tagged, children: spoken(tagged.children) }))
    .filter(({ text, children }) => text !== '' || children.length > 0)
}

/** Readers put spaces where they see gaps. */
export function withoutSpace(tree: readonly Tagged[]): readonly Tagged[] {
  return tree.map(({ type, text, children }) => ({
    type,
    text: text.replace(/\s/gu, ''),
    children: withoutSpace(children),
  }))
}
