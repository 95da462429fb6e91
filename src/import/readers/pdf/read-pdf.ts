import { type LooseDocument, Unreadable } from '../../loose.ts'
import { findTables } from '../pages/find-tables.ts'
import { type Matrix, type TextItem, times } from '../pages/geometry.ts'
import { blocksOf, type ReadPage } from '../pages/page-blocks.ts'
import { loadPdfjs, UNSEEN } from './load-pdfjs.ts'
import { pageDrawing } from './page-rules.ts'

/** Reports have some ten pages, each of some thousand operators. */
const MOST_PAGES = 200
const MOST_OPERATORS = 3_000_000

/** A PDF by where its words stand and what lines are drawn. Nothing in it is run, nothing is fetched. */
export async function readPdf(bytes: Uint8Array): Promise<LooseDocument> {
  const { getDocument, OPS } = await loadPdfjs()
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: false,
    ownerDocument: UNSEEN,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
  })
  try {
    const pdf = await task.promise
    if (pdf.numPages > MOST_PAGES) throw new Unreadable('too-large')
    const pages: ReadPage[] = []
    let operators = 0
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const view = page.getViewport({ scale: 1 })
      const [list, content, structure] = [
        await page.getOperatorList(),
        await page.getTextContent({ includeMarkedContent: true }),
        await page.getStructTree(),
      ]
      operators += list.fnArray.length
      if (operators > MOST_OPERATORS) throw new Unreadable('too-large')
      const turn = view.transform as unknown as Matrix
      const { items, figures } = itemsOf(content.items as readonly Content[], turn, figureIds(structure))
      const names = OPS as unknown as Readonly<Record<string, number>>
      const { rules, pictures: images } = pageDrawing(list, names, turn, view.height)
      const pictures = figures.length > 0 ? figures : images
      pages.push({ items, pictures, rules, tables: findTables(rules, items), height: view.height })
      page.cleanup()
    }
    if (pages.every(({ items }) => items.length === 0)) throw new Unreadable('no-text')
    return { properties: new Map(), blocks: blocksOf(pages), passedOver: [] }
  } catch (error) {
    if (error instanceof Unreadable) throw error
    const name = error instanceof Error ? error.name : ''
    throw new Unreadable(name === 'PasswordException' ? 'encrypted' : 'damaged')
  } finally {
    await task.destroy()
  }
}

interface Content {
  readonly type?: string
  readonly tag?: string
  readonly id?: string
  readonly str?: string
  readonly transform?: readonly number[]
  readonly width?: number
}

/** Text outside of figures and of what repeats on every page, in the order of the page, and how far down figures are. */
function itemsOf(
  contents: readonly Content[],
  view: Matrix,
  figures: ReadonlySet<string>,
): { readonly items: readonly TextItem[]; readonly figures: readonly number[] } {
  const items: TextItem[] = []
  const drawn = new Map<string, number>()
  const open: ('text' | 'repeated' | string)[] = []
  for (const { type, tag, id = '', str, transform, width = 0 } of contents) {
    if (type === 'endMarkedContent') open.pop()
    else if (type !== undefined) open.push(tag === 'Artifact' ? 'repeated' : figures.has(id) ? id : 'text')
    if (str === undefined || !transform || str.trim() === '' || open.includes('repeated')) continue
    const [a, b, c, d, x, y] = times(view, transform as unknown as Matrix)
    const figure = open.find((one) => figures.has(one))
    if (figure !== undefined) {
      drawn.set(figure, y)
      continue
    }
    const size = Math.hypot(c, d)
    const isUpright = Math.abs(b) < 0.1 * Math.abs(a)
    if (!isUpright || size === 0) continue
    items.push({ text: str, left: x, right: x + width, y, size })
  }
  return { items, figures: [...new Set(drawn.values())] }
}

interface Structure {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Structure[]
}

/** Marked content of figures: what stands in a chart is drawn, not written. */
function figureIds(root: Structure | null): ReadonlySet<string> {
  const ids = new Set<string>()
  const visit = (node: Structure, isFigure: boolean): void => {
    if (node.id !== undefined && isFigure) ids.add(node.id)
    for (const child of node.children ?? []) visit(child, isFigure || node.role === 'Figure')
  }
  if (root) visit(root, false)
  return ids
}
