import type { Document } from '../../src/document/document.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { prepareText } from '../helpers/prepare-text.ts'
import { random, randomReport } from '../helpers/random-report.ts'
import { importFile } from './imported.ts'
import { type Cell, type Grid, gridOf, SPOILS } from './spoils.ts'

function pageOf(title: string, tables: readonly { heading: string; parts: readonly Grid[] }[]): string {
  const cell = ({ text, rowSpan, columnSpan }: Cell) =>
    `<td rowspan="${rowSpan}" colspan="${columnSpan}">${text}</td>`
  const table = (grid: Grid) =>
    `<table>${grid.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</table>`
  const body = tables.map(({ heading, parts }) => `<h2>${heading}</h2>${parts.map(table).join('<p>2</p>')}`)
  return `<h1>${title}</h1><p>根据规定编制本报告，现予公布。</p>${body.join('')}<p>本年度未收取信息处理费。</p>`
}

/** Figures by address, as they are printed. */
function figuresOf({ blocks }: Document): ReadonlyMap<string, string> {
  const cells = blocks.flatMap((block) => (block.type === 'table' ? block.cells : []))
  return new Map(
    cells.flatMap(({ address, text }) => (address === undefined ? [] : [[address, text] as const])),
  )
}

const isAbout = (doubt: string | undefined, address: string) =>
  doubt !== undefined &&
  (address === doubt || address.startsWith(`${doubt}.`) || doubt.startsWith(`${address}.`))

export interface Outcome {
  /** Of all figures of the report, those that were read as they were printed. */
  readonly figures: number
  readonly right: number
  /** Others, with a doubt. */
  readonly doubted: number
  /** Others, without one: address, what was printed, what was read. */
  readonly wrong: readonly string[]
}

/** A generated report with one of its tables spoiled in a way, imported; `undefined` when it was refused. */
export async function spoiled(
  kind: string,
  id: string,
  year: number,
  seed: number,
): Promise<Outcome | undefined> {
  const { form } = await packaged.format(id)
  const { document } = await prepareText(randomReport(form, year, seed), { draft: true })
  if (!document) throw new Error('not built')
  const next = random(seed * 1000 + kind.length)
  const tables = document.blocks.filter((block) => block.type === 'table')
  const one = tables[Math.floor(next() * tables.length)]
  const page = pageOf(
    document.title,
    tables.map((table) => ({
      heading: form.sections.find(({ name }) => name === table.name)?.heading ?? '',
      parts: table === one ? (SPOILS[kind]?.(gridOf(table), next) ?? []) : [gridOf(table)],
    })),
  )
  const result = await importFile('x.html', new TextEncoder().encode(page), { agency: document.agency })
  if (result.kind !== 'imported') return undefined
  const { text, recognised } = result
  const again = await prepareText(text, { draft: true })
  if (!again.document) throw new Error(`${text}\n${again.findings.map(({ message }) => message).join('\n')}`)
  const [due, found] = [figuresOf(document), figuresOf(again.document)]
  const differing = [...due].filter(([address, figure]) => found.get(address) !== figure)
  const wrong = differing.filter(
    ([address]) => !recognised.doubts.some((doubt) => isAbout(doubt.address, address)),
  )
  return {
    figures: due.size,
    right: due.size - differing.length,
    doubted: differing.length - wrong.length,
    wrong: wrong.map(([address, figure]) => `${address} ${figure} → ${found.get(address)}`),
  }
}
