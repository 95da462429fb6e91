import type { CellContent } from '../../data-file/content.ts'
import type { Kind } from '../../form/form.ts'
import {
  AMOUNT,
  COUNTED,
  DECREASE,
  INCREASE,
  NO_FIGURE,
  TEN_THOUSAND_YUAN,
  WITH_NOTE,
  YUAN,
} from '../../locale/zh/import-words.ts'

/** What a cell of a source is as a cell of the data file, and why a person should look at it. */
export interface ReadFigure extends CellContent {
  readonly doubt?: 'blank' | 'words' | 'unit' | 'spaces' | 'notation'
}

const COUNT = /^(0|[1-9]\d*)$/
const DECIMAL = /^(0|[1-9]\d*)(\.\d+)?$/

/** Never rounded, never invented: what is no figure stays as a note. */
export function readFigure(source: string, kind: Kind, unit: string | undefined): ReadFigure {
  if (kind === 'text') return { typed: JSON.stringify(source.replaceAll(/\s+/g, ' ').trim()) }
  const half = source.normalize('NFKC').replaceAll('−', '-').trim()
  const text = half.replaceAll(/\s/g, '')
  if (text === '' || NO_FIGURE.test(text)) return { typed: null, doubt: 'blank' }
  const spaced = /\d\s+\d/.test(half) && !/^\d{1,3}(?:[\s,]\d{3})+(?:\.\d+)?$/.test(half)
  if (spaced) return { typed: null, note: half.replaceAll(/\s+/g, ' '), doubt: 'spaces' }
  const noted = WITH_NOTE.exec(text)
  if (noted) {
    const read = plain(noted[1] ?? '', kind, unit)
    return read
      ? { ...read, note: source.replaceAll(/\s/g, '').slice((noted[1] ?? '').length) }
      : words(source)
  }
  return plain(text, kind, unit) ?? words(source)
}

function words(source: string): ReadFigure {
  return { typed: null, note: source.replaceAll(/\s+/g, ' ').trim(), doubt: 'words' }
}

function plain(text: string, kind: Kind, unit: string | undefined): ReadFigure | undefined {
  const counted = COUNTED.exec(text)
  if (counted && counted[2] === unit) return plain(counted[1] ?? '', kind, unit)
  const money = AMOUNT.exec(text)
  if (money) return amount(money[1] ?? '', money[2] ?? '', kind, unit)
  const number = withoutThousands(text)
  if (number === undefined) return undefined
  if (kind === 'change') return change(number)
  if (kind === 'count') {
    if (COUNT.test(number)) return { typed: number }
    const whole = /^(0|[1-9]\d*)\.0+$/.exec(number)?.[1]
    return whole === undefined ? undefined : { typed: whole, doubt: 'notation' }
  }
  if (kind === 'amount') return DECIMAL.test(number) ? { typed: `"${number}"` } : undefined
  return /^[+-]?(0|[1-9]\d*)(\.\d+)?%?$/.test(number)
    ? { typed: /%$/.test(number) ? `"${number}"` : number }
    : undefined
}

/** Digits without the marks of thousands, if these stand where they are due. */
function withoutThousands(text: string): string | undefined {
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return text.replaceAll(',', '')
  return text.includes(',') ? undefined : text
}

/** +10, -8, 增1423, 减4, (8). */
function change(text: string): ReadFigure | undefined {
  const [increase, decrease] = [INCREASE, DECREASE].map((pattern) => pattern.exec(text)?.[1])
  if (increase !== undefined) return signed('+', increase)
  if (decrease !== undefined) return signed('-', decrease)
  const bracketed = signed('-', /^\((\d+)\)$/.exec(text)?.[1] ?? '')
  if (bracketed) return { ...bracketed, doubt: 'notation' }
  const [, sign = '', digits = ''] = /^([+-]?)(\d+)$/.exec(text) ?? []
  return signed(sign, digits)
}

function signed(sign: string, digits: string): ReadFigure | undefined {
  if (!COUNT.test(digits)) return undefined
  return { typed: digits === '0' ? '0' : `${sign}${digits}` }
}

/** Amounts with a unit of their own: the same unit is left out, another one is reckoned exactly. */
function amount(
  digits: string,
  ofSource: string,
  kind: Kind,
  unit: string | undefined,
): ReadFigure | undefined {
  const number = withoutThousands(digits)
  if (kind !== 'amount' || number === undefined || !DECIMAL.test(number)) return undefined
  if (ofSource === unit) return { typed: `"${number}"` }
  const places = ofSource === YUAN && unit === TEN_THOUSAND_YUAN ? -4 : 4
  if (ofSource !== YUAN && unit !== YUAN) return undefined
  return { typed: `"${shifted(number, places)}"`, doubt: 'unit' }
}

/** A decimal with its point moved, to the right if `places` is positive; no digit is lost. */
function shifted(number: string, places: number): string {
  const [whole = '0', fraction = ''] = number.split('.')
  const digits = whole + fraction
  const point = whole.length + places
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const at = point <= 0 ? 1 : point
  const rest = padded.slice(at).replace(/0+$/, '')
  const head = padded.slice(0, at).replace(/^0+(?=\d)/, '')
  return rest === '' ? head : `${head}.${rest}`
}
