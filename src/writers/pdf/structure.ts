import type { Element } from '../../layout/pages.ts'
import type { Sheet } from './page-tree.ts'
import type { PdfFile, Reference } from './pdf-file.ts'
import { StructureElement } from './structure-element.ts'
import { textString } from './text-string.ts'

export type Elements = ReadonlyMap<Element, StructureElement>

/** A structure tree that is being written. */
export interface Structure {
  readonly root: Reference
  /** Of the root. */
  readonly entries: string
  readonly elements: Elements
}

/**
 * The elements of a structure tree; the leaves are given their content when the pages are drawn. Types are those of PDF 1.7
 * unless said otherwise: the document of PDF 2.0 is of the newer namespace (ISO 32000-2 14.8.6, ISO 14289-2 8.2.5.2).
 */
export function structureElements(file: PdfFile, root: Element, version: '1.7' | '2.0'): Structure {
  const elements = new Map<Element, StructureElement>()
  const build = (element: Element, parent: Reference): StructureElement => {
    const entries = `/S /${element.type} /P ${parent} ${attributes(element)}`
    const built = new StructureElement(file.reserve(), entries)
    elements.set(element, built)
    for (const child of element.children) built.addChild(build(child, built.reference))
    return built
  }
  const tree = file.reserve()
  const document = build(root, tree)
  if (version === '1.7') return { root: tree, entries: `/K [${document.reference}]`, elements }
  const namespace = file.add('<</Type /Namespace /NS (http://iso.org/pdf2/ssn)>>')
  document.describe(`/NS ${namespace} `)
  return { root: tree, entries: `/K [${document.reference}] /Namespaces [${namespace}]`, elements }
}

/** Writes the elements, and the ways to them: from the content of the pages, and from identifiers. */
export function endStructure(file: PdfFile, structure: Structure, sheets: readonly Sheet[]): void {
  const { root, entries, elements } = structure
  for (const { reference, text } of elements.values()) file.write(reference, text)
  const parents = file.add(`<</Nums [${sheets.map(owners).join('')}]>>`)
  const identifiers = file.add(`<</Names [${names(elements)}]>>`)
  file.write(
    root,
    `<</Type /StructTreeRoot ${entries} /ParentTree ${parents} /ParentTreeNextKey ${sheets.length} /IDTree ${identifiers}>>`,
  )
}

/** Table attributes (ISO 32000-1 14.8.5.7) and the identifier that `Headers` refers to. */
function attributes({ cell, summary, alt }: Element): string {
  if (alt) return `/Alt ${textString(alt)} `
  if (summary) return `/A <</O /Table /Summary ${textString(summary)}>> `
  if (!cell) return ''
  const { id, headers = [], scope, rowSpan, columnSpan } = cell
  const table =
    (rowSpan > 1 ? `/RowSpan ${rowSpan} ` : '') +
    (columnSpan > 1 ? `/ColSpan ${columnSpan} ` : '') +
    (scope ? `/Scope /${scope} ` : '') +
    (headers.length > 0 ? `/Headers [${headers.map(textString).join(' ')}] ` : '')
  return (id ? `/ID ${textString(id)} ` : '') + (table ? `/A <</O /Table ${table}>> ` : '')
}

/** The elements that own the marked-content sequences of a page, by their numbers. */
function owners(sheet: Sheet, index: number): string {
  return `${index} [${sheet.owners.join(' ')}] `
}

/** Identifiers in the order of their keys (ISO 32000-1 7.9.6). */
function names(elements: Elements): string {
  const named: [id: string, reference: Reference][] = []
  for (const [{ cell }, { reference }] of elements) if (cell?.id) named.push([cell.id, reference])
  named.sort(([a], [b]) => (a < b ? -1 : 1))
  return named.map(([id, reference]) => `${textString(id)} ${reference} `).join('')
}
