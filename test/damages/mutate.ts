import type { Draw } from '../helpers/draw.ts'

/** What may befall a data file: each takes bytes and gives bytes. */
type Mutation = (bytes: Uint8Array, draw: Draw, others: readonly Uint8Array[]) => Uint8Array

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const encode = (text: string) => new TextEncoder().encode(text)

/** Characters that are easily typed or pasted in place of others, or that mean something to YAML. */
const STRANGE = [
  ...'：，　０５＋－～“”’【𠮷￥①㈠½\u00a0\u200b\ufeff\u2028\u202e\u0085\ufffe\u0007\0\t\r"\'|>~{]#?',
  ...['{{', '}}', ' #', '&a ', '*a', '<<: ', '? ', '- ', '---\n', '...\n', '%YAML 9\n', '!!js/function '],
  ...[
    'null',
    'yes',
    '0x1F',
    '0o17',
    '1e999',
    '.inf',
    '.nan',
    '-0',
    '007',
    '\u001b[31m',
    'e\u0301',
    '__proto__',
  ],
]

const HUGE = [
  '9'.repeat(26),
  '9007199254740993',
  '1e400',
  '-1',
  '0.1',
  '1_000',
  '１２',
  '1,234',
  '1'.repeat(5000),
]

const KEYS = '__proto__ 合计 申请 1 true " {{年度}} 确认 版式 附表 增行 附图 填报'.split(' ')

const NESTS = [
  ['[', ']'],
  ['{a: ', '}'],
  ['- ', ''],
  ['（', '）'],
  ['“', '”'],
] as const

const MUCH =
  '、 其中 共1件， 1 ， 一 《》 。 申请1件， 〔 （一） 年 00 {{ {{新收}} 分别为1、 ２ 百 十百 办结1件 新收申请'.split(
    ' ',
  )

const textual = (change: (text: string, draw: Draw) => string): Mutation => {
  return (bytes, draw) => encode(change(decode(bytes), draw))
}

const linewise = (change: (lines: string[], at: number, draw: Draw) => void): Mutation =>
  textual((text, draw) => {
    const lines = text.split('\n')
    change(lines, draw.between(0, lines.length - 1), draw)
    return lines.join('\n')
  })

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'bits flipped'(bytes, draw) {
    const changed = bytes.slice()
    for (let flips = draw.between(1, 8); flips > 0; flips--) {
      const at = draw.between(0, changed.length - 1)
      changed[at] = (changed[at] ?? 0) ^ (1 << draw.between(0, 7))
    }
    return changed
  },
  'bytes deleted'(bytes, draw) {
    const at = draw.between(0, bytes.length - 1)
    return joined(bytes.subarray(0, at), bytes.subarray(at + draw.between(1, 60)))
  },
  'bytes repeated'(bytes, draw) {
    const at = draw.between(0, bytes.length - 1)
    const part = bytes.subarray(at, at + draw.between(1, 400))
    return joined(
      bytes.subarray(0, at),
      ...Array.from({ length: draw.between(1, 30) }, () => part),
      bytes.subarray(at),
    )
  },
  'bytes at random'(bytes, draw) {
    const at = draw.between(0, bytes.length - 1)
    const noise = Uint8Array.from({ length: draw.between(1, 200) }, () => draw.between(0, 255))
    return joined(bytes.subarray(0, at), noise, bytes.subarray(at))
  },
  'cut within a character'(bytes, draw) {
    return bytes.slice(0, draw.between(1, bytes.length - 1))
  },
  'in GBK': (bytes, draw) => {
    const text = decode(bytes)
    if (draw.chance(0.3)) return gbk(text)
    const at = draw.between(0, text.length - 1)
    const part = text.slice(at, at + draw.between(1, 80))
    return joined(encode(text.slice(0, at)), gbk(part), encode(text.slice(at + part.length)))
  },
  'in UTF-16': (bytes, draw) => {
    const text = (draw.chance(0.5) ? '\ufeff' : '') + decode(bytes)
    return Uint8Array.from(Buffer.from(text, 'utf16le'))
  },
  'with other line ends': textual((text, draw) =>
    text.replaceAll('\n', draw.pick(['\r\n', '\r', '\n\r', '\n\n', '\u2028', '\u0085'])),
  ),
  'of two files'(bytes, draw, others) {
    const other = draw.pick(others)
    return joined(
      bytes.subarray(0, draw.between(0, bytes.length)),
      other.subarray(draw.between(0, other.length)),
    )
  },
  'lines swapped': linewise((lines, at, draw) => {
    const other = draw.between(0, lines.length - 1)
    ;[lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? '']
  }),
  'lines deleted': linewise((lines, at, draw) => {
    lines.splice(at, draw.between(1, 12))
  }),
  'lines repeated': linewise((lines, at, draw) => {
    const part = lines.slice(at, at + draw.between(1, 12))
    lines.splice(draw.between(0, lines.length - 1), 0, ...part)
  }),
  'indented otherwise': linewise((lines, at, draw) => {
    const indent = draw.pick(['', ' ', '   ', '\t', '　　', '\u00a0 ', '          '])
    for (let line = at; line < at + draw.between(1, 6); line++)
      if (lines[line] !== undefined) lines[line] = indent + lines[line]?.trimStart()
  }),
  'characters put in': textual((text, draw) => {
    let changed = text
    for (let times = draw.between(1, 4); times > 0; times--) {
      const at = draw.between(0, changed.length)
      changed = changed.slice(0, at) + draw.pick(STRANGE) + changed.slice(at)
    }
    return changed
  }),
  'a key renamed': linewise((lines, at, draw) => {
    const from = lines.findIndex((line, index) => index >= at && /^\s*[^\s:]+:/.test(line))
    const name = draw.pick(KEYS)
    if (from >= 0) lines[from] = (lines[from] ?? '').replace(/[^\s:]+:/, `${name}:`)
  }),
  'another number': textual((text, draw) => {
    const numbers = [...text.matchAll(/\d+/g)]
    const { index = 0, 0: digits = '' } = numbers[draw.between(0, numbers.length - 1)] ?? { 0: '' }
    return text.slice(0, index) + draw.pick(HUGE) + text.slice(index + digits.length)
  }),
  'nested deep': textual((text, draw) => {
    const depth = draw.pick([40, 400, 20_000])
    const [open, close] = draw.pick(NESTS)
    const at = text.indexOf('\n', draw.between(0, text.length - 1)) + 1
    const nest = open.repeat(depth) + close.repeat(draw.chance(0.5) ? depth : 0)
    return `${text.slice(0, at)}${draw.pick(['', '附表: ', '  '])}${nest}\n${text.slice(at)}`
  }),
  'much of the same': textual((text, draw) => {
    const much = draw.pick(MUCH)
    const at = draw.between(0, text.length - 1)
    return text.slice(0, at) + much.repeat(draw.pick([50, 2000, 20_000])) + text.slice(at)
  }),
}

/** One file with one thing befallen it, now and then several. */
export function mutated(
  files: readonly Uint8Array[],
  draw: Draw,
): { readonly how: string; readonly bytes: Uint8Array } {
  let bytes = draw.pick(files)
  const names: string[] = []
  do {
    const name = draw.pick(Object.keys(MUTATIONS))
    names.push(name)
    if (bytes.length > 1) bytes = MUTATIONS[name]?.(bytes, draw, files) ?? bytes
  } while (draw.chance(0.3))
  return { how: names.join(', '), bytes }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts))
}

let codes: ReadonlyMap<string, readonly number[]> | undefined

/** Text as a Windows editor of old saves it; characters that GBK lacks are left out. */
function gbk(text: string): Uint8Array {
  codes ??= gbkCodes()
  return Uint8Array.from(
    [...text].flatMap((character) =>
      character < '\u0080' ? [character.charCodeAt(0)] : (codes?.get(character) ?? []),
    ),
  )
}

function gbkCodes(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gbk')
  const found = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && character !== '\ufffd') found.set(character, [lead, trail])
    }
  }
  return found
}
