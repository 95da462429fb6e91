import { encodeParts, joined } from '../document/encode-parts.ts'
import { seal, UNSEALED } from '../document/seal.ts'
import { aggregateText } from '../locale/zh/aggregate.ts'
import { given } from '../source/given.ts'
import { withoutYamlEnding } from '../source/yaml-name.ts'

/** What one unit gave to a sum. A unit whose own file is a sum has units of its own. */
export interface Addend {
  readonly name: string
  readonly file?: string
  /** 已汇总, 缺报…: as it is said to people. */
  readonly state: string
  readonly added: boolean
  /** Its figures other than 0, exact, by the addresses of the form; '' is a blank cell. */
  readonly cells: ReadonlyMap<string, string>
  readonly units?: readonly Addend[]
}

/** The addends of a sum: the file that lies beside it. */
export interface Addends {
  readonly year: number
  readonly agency: string
  /** Addresses in the order of the form; those of figures that it lacks follow. */
  readonly addresses?: readonly string[]
  /** SHA-256 of the data file as it was written, so that one that a person changed is told from it. */
  readonly written: string
  readonly units: readonly Addend[]
}

const { keys } = aggregateText.addends

/** 汇总.yaml → 汇总.来源.json */
export function addendsName(dataFile: string): string {
  return withoutYamlEnding(dataFile) + aggregateText.addends.ending
}

/**
 * As JSON, a unit a line. The addresses stand once; the figures of a unit are a list in their order, texts so that no
 * digit is lost, `null` a blank cell.
 */
export function writeAddends({ year, agency, written, units, addresses: known = [] }: Addends): Uint8Array {
  const others = addressesOf(units)
  const addresses = [...known.filter((address) => others.delete(address)), ...others]
  const head = {
    $comment: UNSEALED,
    [keys.about]: aggregateText.addends.about,
    [keys.year]: year,
    [keys.agency]: agency,
    [keys.written]: written,
    [keys.addresses]: addresses,
  }
  return seal(encodeParts(partsOf(head, units, addresses)))
}

function* partsOf(head: object, units: readonly Addend[], addresses: readonly string[]): Generator<string> {
  yield `${JSON.stringify(head, null, 1).replace(/\n}$/, '')},\n ${JSON.stringify(keys.units)}: `
  if (units.length === 0) yield '[]'
  else {
    yield '[\n'
    yield* joined(units, ',\n', (unit) => JSON.stringify(unitJson(unit, addresses)))
    yield '\n ]'
  }
  yield '\n}\n'
}

function addressesOf(units: readonly Addend[], found = new Set<string>()): Set<string> {
  for (const { cells, units: below = [] } of units) {
    for (const address of cells.keys()) found.add(address)
    addressesOf(below, found)
  }
  return found
}

function unitJson(
  { name, file, state, added, cells, units }: Addend,
  addresses: readonly string[],
): Readonly<Record<string, unknown>> {
  const figures = addresses.map((address) => {
    const text = cells.get(address) ?? '0'
    return text === '' ? null : text
  })
  return given({
    [keys.name]: name,
    [keys.file]: file,
    [keys.state]: state,
    [keys.added]: added,
    [keys.figures]: figures,
    [keys.units]: units?.map((unit) => unitJson(unit, addresses)),
  })
}

/** What was written by `writeAddends`; `undefined` when it is something else. */
export function readAddends(bytes: Uint8Array): Addends | undefined {
  try {
    const json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    const addresses: unknown = json[keys.addresses]
    if (!isTexts(addresses) || !Array.isArray(json[keys.units])) return undefined
    return {
      year: Number(json[keys.year]),
      agency: String(json[keys.agency]),
      written: String(json[keys.written]),
      units: json[keys.units].map((unit: unknown) => unitOf(unit, addresses)),
    }
  } catch {
    return undefined
  }
}

const FIGURE = /^-?\d+(\.\d+)?$/

function unitOf(json: unknown, addresses: readonly string[]): Addend {
  const unit = json as Readonly<Record<string, unknown>>
  const figures = unit[keys.figures] as readonly unknown[]
  const cells = new Map<string, string>()
  addresses.forEach((address, at) => {
    const figure = figures[at]
    if (figure !== null && !(typeof figure === 'string' && FIGURE.test(figure))) throw new Error(address)
    if (figure !== '0') cells.set(address, figure ?? '')
  })
  const file = unit[keys.file]
  const below = unit[keys.units]
  return {
    name: String(unit[keys.name]),
    state: String(unit[keys.state]),
    added: unit[keys.added] === true,
    cells,
    ...(typeof file === 'string' ? { file } : {}),
    ...(Array.isArray(below) ? { units: below.map((one) => unitOf(one, addresses)) } : {}),
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

/** The units that gave, where a sum is not a unit itself but what it adds up; each with its way from the top. */
export function leavesOf(
  units: readonly Addend[],
  above: readonly string[] = [],
): readonly { readonly unit: Addend; readonly above: readonly string[] }[] {
  return units
    .filter(({ added }) => added)
    .flatMap((unit) => (unit.units ? leavesOf(unit.units, [...above, unit.name]) : [{ unit, above }]))
}
