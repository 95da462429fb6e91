/** What is asked of a paragraph's properties. */
export interface Properties {
  readonly isInTable: boolean
  readonly endsRow: boolean
  readonly align?: 'center' | 'right'
  /** Of a paragraph that ends a row: the edges of its cells, twentieths of a point, and how each is merged. */
  readonly row?: { readonly edges: readonly number[]; readonly merges: readonly Merge[] }
}

type Merge = 'none' | 'first' | 'goes-on'

const NONE: Properties = { isInTable: false, endsRow: false }
const PAGE = 512

/** Properties of paragraphs by where their text stands ([MS-DOC] 2.8.25 and 2.9.175, pages of formatted paragraphs). */
export class ParagraphProperties {
  private readonly runs: { readonly from: number; readonly read: () => Properties }[] = []

  constructor(main: Uint8Array, table: Uint8Array, fib: DataView, data: Uint8Array) {
    const view = new DataView(main.buffer, main.byteOffset, main.byteLength)
    const list = new DataView(table.buffer, table.byteOffset, table.byteLength)
    const [start, length] = [fib.getUint32(0x102, true), fib.getUint32(0x106, true)]
    const pages = Math.floor((length - 4) / 8)
    for (let page = 0; page < pages; page++) {
      const at = list.getUint32(start + (pages + 1) * 4 + page * 4, true) * PAGE
      if (at + PAGE > main.length) continue
      const count = view.getUint8(at + PAGE - 1)
      for (let run = 0; run < count; run++) {
        const offset = view.getUint8(at + (count + 1) * 4 + run * 13) * 2
        this.runs.push({
          from: view.getUint32(at + run * 4, true),
          read: () => (offset === 0 ? NONE : propertiesIn(listOf(main, at + offset), data)),
        })
      }
    }
    this.runs.sort((a, b) => a.from - b.from)
  }

  at(place: number): Properties {
    let [low, high] = [0, this.runs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.runs[middle]?.from ?? 0) <= place) low = middle + 1
      else high = middle
    }
    return this.runs[low - 1]?.read() ?? NONE
  }
}

/** The modifiers of a paragraph, behind the number of its style. */
function listOf(main: Uint8Array, at: number): Uint8Array {
  const words = main[at] ?? 0
  const [from, length] = words === 0 ? [at + 2, 2 * (main[at + 1] ?? 0)] : [at + 1, 2 * words - 1]
  return main.subarray(from + 2, from + length)
}

const IN_TABLE = 0x2416
const ENDS_ROW = 0x2417
const ALIGNMENTS = [0x2403, 0x2461]
const TABLE = 0xd608
const TABS = 0xc615

/** Modifiers that do not fit into a page stand among the data, behind their length (2.6.2, sprmPHugePapx). */
const HUGE = 0x6646

function propertiesIn(list: Uint8Array, data: Uint8Array): Properties {
  const view = new DataView(list.buffer, list.byteOffset, list.byteLength)
  let properties: Properties = NONE
  for (let at = 0; at + 3 <= list.length; ) {
    const modifier = view.getUint16(at, true)
    const first = view.getUint8(at + 2)
    if (modifier === IN_TABLE) properties = { ...properties, isInTable: first === 1 }
    if (modifier === ENDS_ROW) properties = { ...properties, endsRow: first === 1 }
    if (ALIGNMENTS.includes(modifier) && (first === 1 || first === 2))
      properties = { ...properties, align: first === 1 ? 'center' : 'right' }
    if (modifier === HUGE && at + 6 <= list.length) {
      const place = view.getUint32(at + 2, true)
      const length = (data[place] ?? 0) + 256 * (data[place + 1] ?? 0)
      return propertiesIn(data.subarray(place + 2, place + 2 + length), new Uint8Array())
    }
    if (modifier === TABLE) properties = { ...properties, row: rowIn(list.subarray(at + 4)) }
    const length = lengthOf(modifier, list, at + 2)
    if (length === undefined) break
    at += 2 + length
  }
  return properties
}

/** Bytes of an operand, by three bits of its modifier (2.6.1); `undefined` where it cannot be told. */
function lengthOf(modifier: number, list: Uint8Array, at: number): number | undefined {
  const kind = modifier >> 13
  if (kind === 6) {
    const said = list[at] ?? 0
    if (modifier === TABLE) return said + 256 * (list[at + 1] ?? 0) + 1
    return modifier === TABS && said === 255 ? undefined : 1 + said
  }
  return [1, 1, 2, 4, 2, 2, 0, 3][kind]
}

/** The cells of a row (2.9.317): their edges, then twenty bytes each. */
function rowIn(operand: Uint8Array): NonNullable<Properties['row']> {
  const view = new DataView(operand.buffer, operand.byteOffset, operand.byteLength)
  const count = Math.min(operand[0] ?? 0, 63)
  const cells = 1 + 2 * (count + 1)
  const edges = Array.from({ length: count + 1 }, (_, index) =>
    1 + 2 * index + 2 <= operand.length ? view.getInt16(1 + 2 * index, true) : 0,
  )
  const merges = Array.from({ length: count }, (_, index): Merge => {
    const at = cells + 20 * index
    const vertical = at + 2 <= operand.length ? (view.getUint16(at, true) >> 5) & 3 : 0
    return vertical === 3 ? 'first' : vertical === 1 ? 'goes-on' : 'none'
  })
  return { edges, merges }
}
