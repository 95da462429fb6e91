import { apiText as text } from '../locale/zh/api.ts'
import { tagOf } from './shape.ts'

/** The form with the most levels has ten; YAML of a hundred is told as a finding. */
const MOST_LEVELS = 1000

/** What a data file can hold: no functions, no symbols, nothing within itself. */
export function dataShape(value: unknown, name: string, around: readonly unknown[] = []): void {
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new TypeError(text.wrong(name, text.due.value, text.kind(tagOf(value))))
  if (typeof value !== 'object' || value === null) return
  if (around.includes(value)) throw new TypeError(text.withinItself(name))
  if (around.length > MOST_LEVELS) throw new TypeError(text.tooDeep(name, MOST_LEVELS))
  const within = [...around, value]
  for (const [key, one] of Object.entries(value)) dataShape(one, `${name}.${key}`, within)
}
