import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a poppler or qpdf command says of a PDF; the option `FILE` stands for it. */
export function told(bytes: Uint8Array, command: string, ...options: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-gen-pdf-'))
  try {
    const file = join(folder, 'report.pdf')
    writeFileSync(file, bytes)
    const words = options.map((option) => (option === 'FILE' ? file : option))
    return execFileSync(command, words, { encoding: 'utf8', maxBuffer: 2 ** 26 })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export function openWithPdfJs(bytes: Uint8Array) {
  return getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
}

type PdfJsDocument = Awaited<ReturnType<typeof openWithPdfJs>>

/** The pieces of text on a page, each behind the tag of the marked content that it stands in. */
export async function taggedText(pdf: PdfJsDocument, page: number): Promise<readonly string[]> {
  const { items } = await textOf(pdf, page)
  const lines: string[] = []
  let tag = ''
  for (const item of items) {
    if (!('str' in item)) tag = (item as { readonly tag?: string }).tag ?? ''
    else if (item.str.trim()) lines.push(`${tag} ${item.str}`)
  }
  return lines
}

async function textOf(pdf: PdfJsDocument, page: number) {
  const opened = await pdf.getPage(page)
  return opened.getTextContent({ includeMarkedContent: true, disableNormalization: true })
}

/** A page's structure tree as nested lists: type, then children; content as its text. */
export type Tree = readonly (string | Tree)[]

export async function structureTree(pdf: PdfJsDocument, page: number): Promise<Tree> {
  const { items } = await textOf(pdf, page)
  const texts = new Map<string, string>()
  let id = ''
  for (const item of items) {
    if ('str' in item) texts.set(id, (texts.get(id) ?? '') + item.str)
    else id = item.type === 'endMarkedContent' ? '' : (item.id ?? '')
  }
  return treeOf(await (await pdf.getPage(page)).getStructTree(), texts)
}

type Node = NonNullable<Awaited<ReturnType<Awaited<ReturnType<PdfJsDocument['getPage']>>['getStructTree']>>>

function treeOf(node: Node, texts: ReadonlyMap<string, string>): Tree {
  const children = node.children.map((child) =>
    'role' in child ? treeOf(child, texts) : (texts.get(child.id) ?? ''),
  )
  return [node.role, ...children]
}
