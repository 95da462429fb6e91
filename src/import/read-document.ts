import { type Kind, kindOf } from './kind-of.ts'
import { type LooseDocument, Unreadable } from './loose.ts'
import { withPipeTables } from './pipe-tables.ts'

/** Files of this kind are refused before anything of them is read: reports are some hundred kilobytes, with pictures some megabytes. */
export const LARGEST_SOURCE = 50 * 1024 * 1024

/** A file of whatever container, told by its content. Readers are loaded when they are needed. */
export async function readDocument(bytes: Uint8Array): Promise<LooseDocument> {
  if (bytes.length > LARGEST_SOURCE) throw new Unreadable('too-large')
  const read = await READERS[kindOf(bytes)]()
  const found = await read(bytes)
  const document = { ...found, blocks: withPipeTables(found.blocks) }
  if (exceeds(document)) throw new Unreadable('too-large')
  return document
}

/** Several times what a data file may hold. */
const MOST = { blocks: 20_000, cells: 40_000, characters: 1_000_000 }

function exceeds({ blocks, passedOver }: LooseDocument): boolean {
  let [cells, characters] = [passedOver.length, 0]
  for (const { text } of passedOver) characters += text.length
  for (const block of blocks) {
    if (block.kind === 'paragraph') characters += block.text.length
    if (block.kind !== 'table') continue
    cells += block.cells.length
    for (const { text } of block.cells) characters += text.length
  }
  return blocks.length > MOST.blocks || cells > MOST.cells || characters > MOST.characters
}

const READERS: Record<Kind, () => Promise<(bytes: Uint8Array) => LooseDocument | Promise<LooseDocument>>> = {
  doc: async () => (await import('./readers/doc/read-doc.ts')).readDoc,
  docx: async () => (await import('./readers/docx/read-docx.ts')).readDocx,
  html: async () => (await import('./readers/html/read-html.ts')).readHtml,
  mht: async () => (await import('./readers/mht.ts')).readMht,
  ods: async () => (await import('./readers/ods/read-ods.ts')).readOds,
  ofd: async () => (await import('./readers/ofd/read-ofd.ts')).readOfd,
  pdf: async () => (await import('./readers/pdf/read-pdf.ts')).readPdf,
  text: async () => (await import('./readers/text.ts')).readText,
  xls: async () => (await import('./readers/xls/read-xls.ts')).readXls,
  xlsx: async () => (await import('./readers/xlsx/read-xlsx.ts')).readXlsx,
}
