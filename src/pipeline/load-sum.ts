import { basename } from 'node:path'
import type { Sum } from '../check/given.ts'
import type { Form } from '../form/form.ts'
import { addendsName, readAddends } from '../report/addends.ts'
import { sumCells } from '../report/sum-cells.ts'
import type { BuildInput } from './input.ts'

/** What units gave to a sum, as it lies beside its data file. */
export function loadSum({ path, addends: bytes }: BuildInput, form: Form): Sum | undefined {
  const addends = bytes && readAddends(bytes)
  if (!addends) return undefined
  const added = addends.units.filter((unit) => unit.added).map(({ cells }) => cells)
  return { file: basename(addendsName(path)), cells: sumCells(added, form) }
}
