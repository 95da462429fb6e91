import { apiText as text } from '../locale/zh/api.ts'
import { nearest } from '../source/nearest.ts'

/** Throws a TypeError that names the argument, when it is not what it is to be. */
export type Shape = (value: unknown, name: string) => void

/** `Uint8Array`, `Map`, `Array`…, of whatever realm. */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1)
}

function shown(value: unknown): string {
  if (typeof value === 'string') return text.text(value)
  return typeof value === 'number' ? text.number(value) : text.kind(tagOf(value))
}

function refuse(value: unknown, name: string, due: string): never {
  throw new TypeError(text.wrong(name, due, shown(value)))
}

/** What a value's tag says, `due` in words. */
export function tagged(tag: string, due: string): Shape {
  return (value, name) => {
    if (tagOf(value) !== tag) refuse(value, name, due)
  }
}

/** What a test says, `due` in words. */
export function such(test: (value: unknown) => boolean, due: string): Shape {
  return (value, name) => {
    if (!test(value)) refuse(value, name, due)
  }
}

export function oneOf(known: readonly string[]): Shape {
  return (value, name) => {
    if (known.some((word) => word === value)) return
    refuse(value, name, text.due.oneOf(known))
  }
}

export function listOf(item: Shape, due: string): Shape {
  return (value, name) => {
    if (!Array.isArray(value)) refuse(value, name, due)
    for (const [at, one] of value.entries()) item(one, `${name}[${at}]`)
  }
}

export function optional(shape: Shape): Shape {
  return (value, name) => {
    if (value !== undefined) shape(value, name)
  }
}

/** An object, what it has under some keys; `isWhole`: and nothing else. */
export function objectOf(
  shapes: Readonly<Record<string, Shape>>,
  due: string = text.due.object,
  isWhole = false,
): Shape {
  return (value, name) => {
    if (tagOf(value) !== 'Object') refuse(value, name, due)
    const given = value as Readonly<Record<string, unknown>>
    for (const [key, shape] of Object.entries(shapes)) shape(given[key], `${name}.${key}`)
    const known = Object.keys(shapes)
    const other = isWhole ? Object.keys(given).find((key) => !known.includes(key)) : undefined
    if (other !== undefined) throw new TypeError(text.unknown(name, other, nearest(other, known), known))
  }
}
