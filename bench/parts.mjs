import { batches } from './parts/batches.mjs'
import { cold } from './parts/cold.mjs'
import { conversions } from './parts/conversions.mjs'
import { desk } from './parts/desk.mjs'
import { docx } from './parts/docx.mjs'
import { imports } from './parts/imports.mjs'
import { many } from './parts/many.mjs'
import { sums } from './parts/sums.mjs'
import { warm } from './parts/warm.mjs'

/**
 * The parts of the bench, in the order of the page. Each has a name for `--only`, a title, what is said `about` it, its
 * `columns`, the one by which it is judged whether it `got` slower, and `measure(context)`, which gives rows (a name and
 * a number a column), `targets`, and `others` that were reached before: name, ≤ or ≥, limit, unit, found.
 */
export const parts = [warm, docx, cold, conversions, many, batches, imports, sums, desk]

/** How often and how much is measured; `quick` tells only that all of it works. */
export function countsOf(quick) {
  return quick
    ? {
        warmUps: 1,
        measured: 6,
        cold: 1,
        conversions: 1,
        check: 40,
        build: 24,
        memory: [12, 48],
        units: [17, 40, 80],
      }
    : {
        warmUps: 5,
        measured: 96,
        cold: 11,
        conversions: 5,
        check: 10_000,
        build: 1000,
        memory: [200, 5000],
        units: [170, 1500, 10_000],
      }
}

/** Which parts are meant; all when none is named. */
export function partsNamed(names = []) {
  const unknown = names.filter((name) => !parts.some((part) => part.name === name))
  if (unknown.length > 0)
    throw new Error(`no part ${unknown.join(', ')}: there are ${parts.map(({ name }) => name).join(', ')}`)
  return parts.filter(({ name }) => names.length === 0 || names.includes(name))
}
