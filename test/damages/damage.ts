import { random } from '../helpers/random-report.ts'

/** One small mishap of a person at a keyboard: what it is called, and the file after it. */
export interface Damage {
  readonly kind: string
  readonly text: string
  /** The stretch of the undamaged text that it touched. */
  readonly start: number
  readonly end: number
}

type Mishap = (text: string, at: number, next: () => number) => Omit<Damage, 'kind'> | undefined

/** A mishap of a person, by a seed: half of them in the lines of keys and figures, half anywhere. */
export function damage(text: string, seed: number): Damage {
  const next = random(seed)
  const kinds = Object.keys(MISHAPS)
  for (;;) {
    const kind = kinds[Math.floor(next() * kinds.length)] ?? ''
    const at = next() < 0.5 ? figurePlace(text, next) : Math.floor(next() * text.length)
    const done = MISHAPS[kind]?.(text, at, next)
    if (done && done.text !== text) return { kind, ...done }
  }
}

/** Somewhere in a line that holds a key, not a comment. */
function figurePlace(text: string, next: () => number): number {
  const lines = [...text.matchAll(/^(?!\s*#)[^\n：。]{1,60}?:.*$/gmu)].filter(([line]) => !line.endsWith('|'))
  const line = lines[Math.floor(next() * lines.length)]
  return line ? line.index + Math.floor(next() * line[0].length) : 0
}

const MISHAPS: Readonly<Record<string, Mishap>> = {
  'a character deleted': (text, at) => replaced(text, at, at + 1, ''),
  'a character doubled': (text, at) => replaced(text, at, at + 1, text.charAt(at).repeat(2)),
  'a character full-width': (text, at) => {
    const place = nearestIn(text, at, /[!-~ ]/)
    return place < 0 ? undefined : replaced(text, place, place + 1, wide(text.charAt(place)))
  },
  'punctuation full-width': (text, at) => {
    const place = nearestIn(text, at, /[:,{}[\]"#~-]/)
    return place < 0 ? undefined : replaced(text, place, place + 1, wide(text.charAt(place)))
  },
  'neighbours swapped': (text, at) => replaced(text, at, at + 2, text.charAt(at + 1) + text.charAt(at)),
  'a character moved': (text, at, next) => {
    const to = at + 2 + Math.floor(next() * 7)
    return replaced(text, at, to, text.slice(at + 1, to) + text.charAt(at))
  },
  'a line deleted': (text, at) => {
    const { start, end } = lineAt(text, at)
    return replaced(text, start, Math.min(text.length, end + 1), '')
  },
  'a line doubled': (text, at) => {
    const { start, end } = lineAt(text, at)
    const line = `${text.slice(start, end)}\n`
    return replaced(text, start, start, line)
  },
  'a line cut': (text, at) => replaced(text, at, lineAt(text, at).end, ''),
  'a line broken': (text, at) => replaced(text, at, at, '\n'),
  'two lines joined': (text, at) => {
    const { end } = lineAt(text, at)
    return replaced(text, end, end + 1, '')
  },
  'an indent changed': (text, at, next) => {
    const { start } = lineAt(text, at)
    const indent = /^ */.exec(text.slice(start))?.[0].length ?? 0
    const other = [' ', '\t', '　', '  ', ' '][Math.floor(next() * 5)] ?? ''
    return next() < 0.5 && indent > 0
      ? replaced(text, start, start + 1, '')
      : replaced(text, start, start, other)
  },
  'a value in words': (text, at, next) => {
    const place = nearestIn(text, at, /\d/)
    const number = place < 0 ? undefined : /\d+/.exec(text.slice(place))?.[0]
    if (number === undefined) return undefined
    const start = place
    const words = [
      '三',
      '十二',
      '无',
      `${number}件`,
      `约${number}`,
      `${number}.`,
      '／',
      'O',
      `"${number}`,
      `${number}余`,
    ]
    const word = words[Math.floor(next() * words.length)] ?? ''
    return replaced(text, start, start + number.length, word)
  },
  'a value lost': (text, at) => {
    const place = nearestIn(text, at, /\d/)
    const number = place < 0 ? undefined : /\d+/.exec(text.slice(place))?.[0]
    return number === undefined ? undefined : replaced(text, place, place + number.length, '')
  },
  'a block from Word': (text, at, next) => {
    const { end } = lineAt(text, at)
    const block = WORD_BLOCKS[Math.floor(next() * WORD_BLOCKS.length)] ?? ''
    return replaced(text, end, end, `\n${block}`)
  },
  'a line through Word': (text, at) => {
    const { start, end } = lineAt(text, at)
    const line = text.slice(start, end)
    const typed = line
      .replace(/"([^"]*)"/g, '“$1”')
      .replace(/ {2}/g, '\u00a0 ')
      .replaceAll('--', '——')
      .replace(/:(?= )/, '：')
    return replaced(text, start, end, typed)
  },
}

/** As office suites put them on the clipboard: tabs, no-break spaces, soft line ends, bullets, curly quotes. */
const WORD_BLOCKS = [
  '指标\t单位\t数量\n新收\t件\t28\n结转\t件\t4',
  '　　全年主动公开政府信息130余条。\u000b　　其中“两微一端”发布1000条。',
  '●\u00a0加强组织领导；\n●\u00a0完善工作机制。',
  '1.\t加强学习\n2.\t狠抓落实',
  '  （四）下一步打算。\u2028  继续推进政务公开。',
  '申请：\u00a0新收28件，\u00a0结转4件',
  '新收: 28',
]

function replaced(text: string, start: number, end: number, by: string): Omit<Damage, 'kind'> {
  return { text: text.slice(0, start) + by + text.slice(end), start, end }
}

function lineAt(text: string, at: number): { start: number; end: number } {
  const end = text.indexOf('\n', at)
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end }
}

/** The first place from `at` on, in the same line, that holds one of the characters. */
function nearestIn(text: string, at: number, characters: RegExp): number {
  const { end } = lineAt(text, at)
  const found = text.slice(at, end).search(characters)
  return found < 0 ? -1 : at + found
}

function wide(character: string): string {
  return character === ' ' ? '　' : String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0)
}
