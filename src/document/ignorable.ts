/** Characters that draw nothing: of no width, marks of direction, variation selectors, soft hyphens, byte order marks. */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}+/gu

/** By these a block is found again; they are not drawn. */
const KEYS = ['address', 'name']

/** The same document without what draws nothing, so that no output draws it, nor turns the text around. */
export function withoutIgnorables<Value>(value: Value): Value {
  return stripped(value) as Value
}

function stripped(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(IGNORABLE, '')
  if (Array.isArray(value)) return value.map(stripped)
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, KEYS.includes(key) ? inner : stripped(inner)]),
  )
}
