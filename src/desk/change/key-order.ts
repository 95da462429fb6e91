import type { Form } from '../../form/form.ts'
import { formSchema } from '../../form/schema.ts'
import { cellPaths } from '../../form/tree.ts'
import { keysOf } from '../../workbook/figure-entry.ts'
import type { Order } from './edit.ts'

const known = new WeakMap<Form, Order>()

/** The keys that a map of a data file may have, by the way to it, in the order of the form. */
export function keyOrder(form: Form): Order {
  const order = known.get(form) ?? makeOrder(form)
  known.set(form, order)
  return order
}

function makeOrder(form: Form): Order {
  const ofFile = Object.keys(formSchema(form)['properties'] as object)
  const ofCells = new Map<string, Set<string>>()
  for (const section of form.sections) {
    for (const { row, column } of section.table ? cellPaths(section.table) : []) {
      const keys = keysOf(section.name, row, column)
      for (const [depth, key] of keys.entries()) {
        const way = keys.slice(0, depth).join('.')
        ofCells.set(way, (ofCells.get(way) ?? new Set()).add(key))
      }
    }
  }
  return (way) => (way.length === 0 ? ofFile : [...(ofCells.get(way.join('.')) ?? [])])
}
