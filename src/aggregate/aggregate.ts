import { editionOf, firstYear } from '../form/edition.ts'
import { schemaName } from '../form/editor-schema.ts'
import type { Form } from '../form/form.ts'
import { leafCells } from '../form/leaf-cells.ts'
import { aggregateText } from '../locale/zh/aggregate.ts'
import { apiText } from '../locale/zh/api.ts'
import { type Addend, type Addends, writeAddends } from '../report/addends.ts'
import { packaged } from '../resources/packaged.ts'
import type { Resources } from '../resources/resources.ts'
import { given } from '../source/given.ts'
import { sha256 } from '../source/sha256.ts'
import { addUp, type Sums, withoutOwn } from './add-up.ts'
import type { Handed, HandedFile } from './handed.ts'
import { type Judged, judgeUnits } from './judge-units.ts'
import type { JudgedUnit } from './judged-unit.ts'
import { readHanded } from './read-handed.ts'
import { readingFor } from './reading-for.ts'
import { isOffice, type Unit, type UnitList } from './unit-list.ts'
import { writeSum } from './write-sum.ts'

export interface AggregateOptions {
  readonly year: number
  /** 机关: whose report the sum is. */
  readonly agency: string
  /** The form of the sum, when it is not the national one of the year, and what 版式 is to say. @internal */
  readonly form?: Form
  /** @internal */
  readonly named?: string
  /** 本级: without the governments below; 全域 otherwise. */
  readonly isOfOffice?: boolean
  /** Units that are added in spite of contradictions. */
  readonly include?: ReadonlySet<Unit>
  /** The last day to hand in, and the day that it is, `YYYY-MM-DD`. */
  readonly due?: string
  readonly today?: string
  /** Last year's sum: its addends, and its data file as a path from the new one. */
  readonly previous?: { readonly addends: Addends; readonly path: string }
  /** An 附表 of the units. */
  readonly annex?: boolean
  /** How a file that was handed in is called from where the sum lies; as it was named by default. */
  readonly fromSum?: (path: string) => string
  /** The schema that an editor reads the sum by, as a path from it; beside it by default. */
  readonly schemaFile?: string
  /** The package's own by default. */
  readonly resources?: Resources
}

export interface Aggregated extends Judged {
  readonly options: AggregateOptions
  readonly list: UnitList
  /** @internal: its types lean on a library that the package does not bring along. */
  readonly sums: Sums
  /** The sum as a data file. */
  readonly text: string
  /** What goes beside it: which unit gave what. */
  readonly addends: Uint8Array
}

/**
 * Many units' files → the sum of their region as a data file, its addends, and what became of each unit. Files are
 * read one by one; of each its figures and findings are kept, not its text. Same list, files and days: same bytes.
 */
export async function aggregate(
  list: UnitList,
  files: AsyncIterable<HandedFile> | Iterable<HandedFile>,
  options: AggregateOptions,
): Promise<Aggregated> {
  const { year, resources = packaged } = options
  const form = options.form ?? (await nationalForm(year, resources))
  const reading = await readingFor(form, resources)
  const handed: Handed[] = []
  for await (const file of files) handed.push(await readHanded(file, reading))
  return addHanded(list, handed, { ...options, form })
}

/** The sum of files that were read already, here or in other threads. */
export function addHanded(
  list: UnitList,
  handed: readonly Handed[],
  options: AggregateOptions & { readonly form: Form },
): Aggregated {
  const { agency, year, form, isOfOffice = false, include = new Set() } = options
  const judging = {
    year,
    agency,
    isOfOffice,
    include,
    cells: leafCells(form),
    formName: form.name,
    isFormNamed: list.form !== undefined,
  }
  const judged = judgeUnits(list.units, handed, {
    ...judging,
    ...given({ due: options.due, today: options.today }),
  })
  const sums = addUp(judged.units, form, agency)
  const text = writeSum({
    sums,
    judged,
    year,
    agency,
    isOfOffice,
    annex: options.annex ?? false,
    schemaFile: options.schemaFile ?? schemaName(form),
    ...given({ organ: list.organ, named: options.named, previous: options.previous?.path }),
  })
  const addends = writeAddends({
    year,
    agency,
    addresses: leafCells(sums.form).map(({ address }) => address),
    written: sha256(text),
    units: judged.units.map((unit) => addendOf(unit, sums, options)),
  })
  return { ...judged, options, list, sums, text, addends }
}

async function nationalForm(year: number, { formats, format }: Resources): Promise<Form> {
  const id = editionOf(year, formats)
  if (id === undefined) throw new TypeError(apiText.noEdition('options.year', year, firstYear(formats)))
  return (await format(id)).form
}

/** What a unit gave: of figures that are the office's own, others gave nothing, nor did the units that they add up. */
function addendOf(
  { unit, state, isAdded, handed }: JudgedUnit,
  { form }: Sums,
  { agency, fromSum = (path) => path }: AggregateOptions,
): Addend {
  const addend: Addend = {
    name: unit.name,
    state: aggregateText.states[state],
    added: isAdded,
    cells: handed?.cells ?? new Map(),
    ...given({ file: handed && fromSum(handed.path), units: handed?.units }),
  }
  return isOffice(unit, agency) ? addend : ofOthers(addend, form)
}

function ofOthers(addend: Addend, form: Form): Addend {
  const { cells, units } = addend
  return {
    ...addend,
    cells: withoutOwn(cells, form),
    ...given({ units: units?.map((unit) => ofOthers(unit, form)) }),
  }
}
