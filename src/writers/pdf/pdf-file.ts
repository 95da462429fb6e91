import PDFDocument from 'pdfkit'
import type { Document } from '../../document/document.ts'
import { UNSEALED } from '../../document/seal.ts'
import { xmpPacket } from './xmp.ts'

/**
 * The one door to pdfkit. What it declares below is all that we use of pdfkit, documented or not;
 * test/writers/pdf-file.test.ts fails when an update takes one of these members away.
 */
export interface PdfFile {
  readonly page: Page
  readonly outline: OutlineItem
  addPage(): void
  addContent(operators: string): void
  ref(data: Dictionary): Reference
  openImage(data: Buffer): PdfImage
  struct(type: string): StructureElement
  addStructure(root: StructureElement): void
  getStructTreeRoot(): Reference
  markContent(tag: 'Artifact', options: { readonly type: 'Pagination' | 'Layout' }): void
  markStructureContent(tag: string): MarkedContent
  endMarkedContent(): void
  end(): void
}

export type Dictionary = Record<string, unknown>

/** An indirect object. Until `end` its dictionary may be added to. */
export interface Reference {
  readonly data: Dictionary
  end(stream?: Uint8Array): void
}

export interface Page {
  readonly dictionary: Reference
  readonly content: Reference & { buffer: Uint8Array[] }
  /** The fonts that the page uses, by resource name. */
  readonly fonts: Record<string, Reference>
  /** The pictures of the page, by resource name. */
  readonly xobjects: Record<string, Reference>
}

/** A picture that pdfkit has read. `embed` makes `obj`; one with transparency is taken apart first and done at `finalize`. */
export interface PdfImage {
  readonly obj: Reference
  embed(file: PdfFile): void
  finalize?(): void
}

export interface StructureElement {
  readonly dictionary: Reference
  add(child: StructureElement | MarkedContent): void
  /** Writes the element and all below it. */
  end(): void
}

/** A marked-content sequence of a page; pdfkit's own type, handed back to it as it came. */
export interface MarkedContent {
  readonly refs: readonly unknown[]
}

export interface OutlineItem {
  readonly dictionary: Reference
  addItem(title: string, options: { pageNumber: number; left: number; top: number; fit: false }): OutlineItem
}

/** The inner members that are replaced when a file is opened. */
interface Internals {
  read(): Uint8Array
  _write(data: string | Uint8Array): void
  _offset: number
  appendXML(xml: string): void
  _addInfo(): void
}

export interface OpenPdf {
  readonly file: PdfFile
  /** The whole file, once `end` has returned. */
  bytes(): Uint8Array
}

export function openPdf(document: Document, size: readonly [number, number]): OpenPdf {
  const date = new Date(document.timestamp)
  const info = {
    Title: document.title,
    Author: document.agency,
    Creator: 'report-gen',
    Producer: 'report-gen',
    CreationDate: date,
    ModDate: date,
    ReportGenSeal: UNSEALED,
  }
  const kit: unknown = new PDFDocument({
    size: [...size],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'zh-CN',
    displayTitle: true,
    // `null` keeps pdfkit from loading Helvetica; its declarations know only strings.
    font: null as unknown as string,
    info,
  })
  const file = kit as PdfFile & Internals
  const output = gatheredOutput(file)
  // pdfkit does not escape `&` and `<` in the metadata that it writes itself.
  file._addInfo = () => file.appendXML(xmpPacket(document))
  return { file, bytes: output }
}

/** Takes the file's output as it is made: a Node stream of its thousands of short lines costs more than they do. */
function gatheredOutput(file: Internals): () => Uint8Array {
  const chunks = [file.read()]
  let lines = ''
  const endLines = () => {
    chunks.push(Buffer.from(lines, 'latin1'))
    lines = ''
  }
  file._write = (data) => {
    if (typeof data === 'string') {
      lines += `${data}\n`
      file._offset += data.length + 1
    } else {
      endLines()
      chunks.push(data)
      file._offset += data.length
    }
  }
  return () => {
    endLines()
    return Buffer.concat(chunks)
  }
}

/** Starts an empty page, without the turn upside down that pdfkit begins a page with. */
export function addPage(file: PdfFile): void {
  file.addPage()
  file.page.content.buffer = []
}
