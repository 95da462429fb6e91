import type { XmlElement } from '../../../container/read-xml.ts'
import { type LooseDocument, Unreadable } from '../../loose.ts'
import { attribute, child } from '../office-xml.ts'
import { openPackage } from '../open-package.ts'
import { findTables } from '../pages/find-tables.ts'
import { blocksOf, type ReadPage } from '../pages/page-blocks.ts'
import { beside, locationOf } from './locations.ts'
import { readObjects } from './page-objects.ts'
import { readStructure } from './structure.ts'
import { points } from './units.ts'

const MOST_PAGES = 200

/** A4, where neither the page nor the document says how high it is; millimetres. */
const USUAL_BOX = '0 0 210 297'

/** An OFD (GB/T 33190-2016) by where its words stand and what lines are drawn. Nothing in it is run or fetched. */
export function readOfd(bytes: Uint8Array): LooseDocument {
  const part = openPackage(bytes, /\.xml$/i)
  const root = locationOf('OFD.xml', child(child(part('OFD.xml'), 'DocBody'), 'DocRoot'))
  const document = part(root)
  if (!document) throw new Unreadable('damaged')
  const listed = child(document, 'Pages')?.children ?? []
  if (listed.length > MOST_PAGES) throw new Unreadable('too-large')
  const structure = readStructure(root, document, part)
  const pages = listed.map((page): ReadPage => {
    const content = part(beside(root, attribute(page, 'BaseLoc') ?? ''))
    const { items, rules, pictures } = readObjects(
      layersOf(content),
      structure?.onPage(attribute(page, 'ID') ?? ''),
    )
    const area = child(content, 'Area') ?? child(child(document, 'CommonData'), 'PageArea')
    const [, , , height = 297] = (child(area, 'PhysicalBox')?.text ?? USUAL_BOX)
      .trim()
      .split(/\s+/)
      .map(Number)
    return { items, pictures, rules, tables: findTables(rules, items), height: points(height) }
  })
  if (pages.every(({ items }) => items.length === 0)) throw new Unreadable('no-text')
  return { properties: new Map(), blocks: blocksOf(pages), passedOver: [] }
}

function layersOf(content: XmlElement | undefined): readonly XmlElement[] {
  return (child(content, 'Content')?.children ?? []).filter(({ local }) => local === 'Layer')
}
