/** What a terminal obeys or does not show: control characters, marks of direction and of no width, halves of pairs. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** GitHub obeys `##[error]` and its like wherever it stands in the log of a run. */
const COMMAND = '##['
const SHOWN_COMMAND = '#<U+0023>['

/**
 * Text of the data, of file names or of arguments, on one line and harmless in a terminal: control characters as their
 * pictures (␛, ␊), other unseen ones by their numbers (<U+202E>). A tab is a space.
 */
export function visible(text: string): string {
  return text.replace(UNSEEN, picture).replaceAll(COMMAND, SHOWN_COMMAND)
}

/** As `visible`, of text whose line feeds are ours. */
export function visibleLines(text: string): string {
  return text
    .replace(UNSEEN, (character) => (character === '\n' ? character : picture(character)))
    .replaceAll(COMMAND, SHOWN_COMMAND)
}

function picture(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (character === '\t') return ' '
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '␡'
  return `<${unicodeName(code)}>`
}

function unicodeName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** JSON that is harmless in a terminal and the same when it is read. */
export function visibleJson(value: unknown): string {
  return escapedJson(JSON.stringify(value, null, 2))
}

/** The same on one line. */
export function visibleLine(value: unknown): string {
  return escapedJson(JSON.stringify(value))
}

/** JSON text with every unseen character but its line feeds written by its number. */
export function escapedJson(json: string): string {
  return json
    .replace(UNSEEN, (character) =>
      character === '\n'
        ? character
        : character
            .split('')
            .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
            .join(''),
    )
    .replaceAll(COMMAND, '#\\u0023[')
}

/** Sentences whose every value is made visible before it stands in one. */
export function withVisibleValues<T>(sentences: T): T {
  return mapped(sentences) as T
}

function mapped(sentences: unknown): unknown {
  if (typeof sentences === 'function')
    return (...values: readonly unknown[]) => sentences(...values.map(visibleValue))
  if (typeof sentences !== 'object' || sentences === null || Array.isArray(sentences)) return sentences
  return Object.fromEntries(Object.entries(sentences).map(([name, inner]) => [name, mapped(inner)]))
}

function visibleValue(value: unknown): unknown {
  if (typeof value === 'string') return visible(value)
  if (Array.isArray(value)) return value.map(visibleValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, visibleValue(inner)]))
}
