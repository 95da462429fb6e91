import type { XmlElement } from '../../../container/read-xml.ts'
import { chineseOrdinal } from '../../../locale/zh/heading-numbers.ts'
import { CIRCLED, DIGITS_BY_NAME } from '../../../locale/zh/import-words.ts'
import { attribute, child, valOf } from '../office-xml.ts'

interface Level {
  readonly start: number
  readonly format: string
  /** `%1.` */
  readonly text: string
}

type Levels = ReadonlyMap<number, Level>

/** What numbers office suites print before paragraphs: they are no part of the text. */
export class Numbering {
  private readonly abstract = new Map<string, Levels>()
  private readonly lists = new Map<
    string,
    { readonly id: string; readonly starts: ReadonlyMap<number, number> }
  >()
  private readonly counters = new Map<string, number[]>()
  private readonly begun = new Set<string>()

  constructor(root: XmlElement | undefined) {
    for (const element of root?.children ?? []) {
      if (element.local === 'abstractNum')
        this.abstract.set(attribute(element, 'abstractNumId') ?? '', levelsOf(element))
      if (element.local !== 'num') continue
      const starts = element.children
        .filter(({ local }) => local === 'lvlOverride')
        .flatMap((override): readonly (readonly [number, number])[] => {
          const start = valOf(override, 'startOverride')
          return start === undefined ? [] : [[Number(attribute(override, 'ilvl')), Number(start)]]
        })
      const id = valOf(element, 'abstractNumId') ?? ''
      this.lists.set(attribute(element, 'numId') ?? '', { id, starts: new Map(starts) })
    }
  }

  /** The number of the next paragraph of a list, in its words; nothing for bullets. */
  next(list: string, level: number): string {
    const { id, starts } = this.lists.get(list) ?? {}
    const levels = id === undefined ? undefined : this.abstract.get(id)
    const own = levels?.get(level)
    if (!levels || !own || id === undefined) return ''
    const counts = this.counters.get(id) ?? []
    this.counters.set(id, counts)
    const restart = starts?.get(level)
    const isFirst = !this.begun.has(`${list} ${level}`)
    this.begun.add(`${list} ${level}`)
    const before = counts[level]
    counts[level] = isFirst && restart !== undefined ? restart : before === undefined ? own.start : before + 1
    counts.length = level + 1
    return own.text.replaceAll(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      return numeral(counts[at] ?? levels.get(at)?.start ?? 1, levels.get(at)?.format ?? 'decimal')
    })
  }
}

function levelsOf(element: XmlElement): Levels {
  return new Map(
    element.children
      .filter(({ local }) => local === 'lvl')
      .map((level) => {
        const format = valOf(level, 'numFmt') ?? 'decimal'
        const text = format === 'bullet' || format === 'none' ? '' : (valOf(level, 'lvlText') ?? '')
        return [Number(attribute(level, 'ilvl')), { start: Number(valOf(level, 'start') ?? 1), format, text }]
      }),
  )
}

/** ECMA-376 17.18.59, as far as reports have them. */
function numeral(number: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCountingThousand':
    case 'taiwaneseCounting':
    case 'japaneseCounting':
      return number < 100 ? chineseOrdinal(number) : byDigits(number)
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
      return byDigits(number)
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return CIRCLED[number - 1] ?? String(number)
    case 'upperLetter':
    case 'lowerLetter': {
      const letter = String.fromCharCode(64 + ((number - 1) % 26) + 1)
      return format === 'upperLetter' ? letter : letter.toLowerCase()
    }
    case 'upperRoman':
      return roman(number)
    case 'lowerRoman':
      return roman(number).toLowerCase()
    case 'decimalZero':
      return String(number).padStart(2, '0')
    default:
      return String(number)
  }
}

function byDigits(number: number): string {
  return Array.from(String(number), (digit) => DIGITS_BY_NAME[Number(digit)] ?? digit).join('')
}

const ROMAN = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

function roman(number: number): string {
  let rest = Math.min(number, 99)
  let text = ''
  for (const [letters, value] of ROMAN) {
    for (; rest >= value; rest -= value) text += letters
  }
  return text
}

/** What a paragraph, or its style, says of its list. */
export function numberedBy(properties: XmlElement | undefined): { list?: string; level?: number } {
  const numbered = child(properties, 'numPr')
  const list = valOf(numbered, 'numId')
  const level = valOf(numbered, 'ilvl')
  return {
    ...(list === undefined ? {} : { list }),
    ...(level === undefined ? {} : { level: Number(level) }),
  }
}
