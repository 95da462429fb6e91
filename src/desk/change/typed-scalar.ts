import { quoteScalar } from '../../source/quote-scalar.ts'

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/
const DATE = /^\d{4}-\d{2}-\d{2}$/

/**
 * What a clerk types, as YAML: `~` is a blank, a number keeps its digits. In quotes where the value before it was, and
 * where decimals might be lost to other programs.
 */
export function typedScalar(typed: string, before = ''): string {
  if (typed === '~') return '~'
  const isQuoted = /^["']/.test(before)
  if (NUMBER.test(typed)) {
    if (isQuoted) return `${before[0]}${typed}${before[0]}`
    return typed.includes('.') && before === '' ? `"${typed}"` : typed
  }
  if (DATE.test(typed)) return isQuoted ? `${before[0]}${typed}${before[0]}` : typed
  return isQuoted && before.startsWith("'") ? `'${typed.replaceAll("'", "''")}'` : quoted(typed, isQuoted)
}

function quoted(typed: string, isQuoted: boolean): string {
  return isQuoted ? JSON.stringify(typed) : quoteScalar(typed)
}
