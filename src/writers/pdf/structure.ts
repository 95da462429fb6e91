import type { Element } from '../../layout/pages.ts'
import type { Dictionary, PdfFile, Reference, StructureElement } from './pdf-file.ts'

/** Builds the structure tree of a file; its leaves are given their content when the pages are drawn. */
export function addStructure(file: PdfFile, root: Element): ReadonlyMap<Element, StructureElement> {
  const elements = new Map<Element, StructureElement>()
  const named: [id: string, reference: Reference][] = []
  const build = (element: Element): StructureElement => {
    const built = file.struct(element.type)
    Object.assign(built.dictionary.data, attributes(element))
    if (element.cell?.id) named.push([element.cell.id, built.dictionary])
    elements.set(element, built)
    for (const child of element.children) built.add(build(child))
    return built
  }
  file.addStructure(build(root))
  Object.assign(file.getStructTreeRoot().data, { IDTree: { Names: nameTree(named) } })
  return elements
}

/** Table attributes (ISO 32000-1 14.8.5.7) and the identifier that `Headers` refers to. */
function attributes({ cell, summary, alt }: Element): Dictionary {
  if (alt) return { Alt: new String(alt) }
  if (summary) return { A: { O: 'Table', Summary: new String(summary) } }
  if (!cell) return {}
  const { id, headers = [], scope, rowSpan, columnSpan } = cell
  const table = {
    ...(rowSpan > 1 && { RowSpan: rowSpan }),
    ...(columnSpan > 1 && { ColSpan: columnSpan }),
    ...(scope && { Scope: scope }),
    ...(headers.length > 0 && { Headers: headers.map((header) => new String(header)) }),
  }
  return {
    ...(id && { ID: new String(id) }),
    ...(Object.keys(table).length > 0 && { A: { O: 'Table', ...table } }),
  }
}

/** Keys and values in the order of the keys (ISO 32000-1 7.9.6). */
function nameTree(named: readonly (readonly [string, Reference])[]): unknown[] {
  return named
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, reference]) => [new String(id), reference])
}
