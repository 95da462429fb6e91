import { FEW, lookAt } from './unwritten.ts'

type Kind = 'count' | 'change' | 'amount' | 'number' | 'ratio' | 'text'

interface Shown {
  readonly address: string
  readonly text: string
}

const HOW_TO_WRITE: Record<Kind, string> = {
  count: '请写成不小于 0 的整数，例如 25：只用半角数字，不加单位、逗号和前导的 0',
  change: '请写成整数，例如 10 或 -3：只用半角数字，不加单位和逗号',
  amount: '请写成小数或整数并加引号，例如 "52.6540"：只用半角数字，不加单位和逗号',
  number:
    '请写成数字，例如 25 或 12.5：只用半角数字，不加单位和逗号；这一栏或这一行本来就是文字的，在这张附表里写“种类: {名称: 文字}”',
  ratio: '请写成数字或百分数，例如 12.5 或 63.7%：只用半角，不加单位和逗号',
  text: '请写成文字',
}

/** What is said of figures and their totals. */
export const figuresText = {
  /** `terms`: what a total adds up that is not zero. */
  blank: (address: string, terms: readonly string[], total: string | undefined) => ({
    message: `“${address}”这一格没有填（写的是“~”，或者什么都没有写）`,
    ...(total === undefined
      ? { fix: '没有发生的填 0；确需空白的，请在“确认”中写明理由' }
      : {
          expected: terms.length > 1 ? `${terms.join(' + ')} = ${total}` : total,
          fix: '请删去这一格，由程序计算；确需空白的，请在“确认”中写明理由',
        }),
  }),
  /** A row of one cell, with nothing behind its name. */
  blankRow: (address: string, { row, column }: { readonly row: string; readonly column: string }) => ({
    message: `“${address}”是空白：“${row}:”后面没有写`,
    fix: `请补上数，没有发生的写“${row}: {${column}: 0}”；确需空白的，请在“确认”中写明理由`,
  }),
  blanks: (address: string, count: number) => ({
    message: `“${address}”的 ${count} 个格子都没有填（写的是“~”，或者什么都没有写）`,
    fix: `没有发生的${address.includes('.') ? '填 0 或者删去' : `写“${address}: {}”（全部为 0）`}；确需空白的，请在“确认”中写明理由`,
  }),
  /** `column`: the one that all of them are in. */
  manyBlanks: (table: string, count: number, column: string | undefined) => ({
    message: `“${table}”里有 ${count} 格没有填（写的是“~”，或者什么都没有写）${column === undefined ? '' : `，都在“${column}”一栏`}`,
    fix: '没有发生的填 0 或者删去；确需空白的，请在“确认”中写明理由',
  }),
  notation: (address: string, found: string, kind: Kind) => ({
    message: `“${address}”写成了 ${found}，看不出是哪个数`,
    found,
    fix: HOW_TO_WRITE[kind],
  }),
  total: (typed: Shown, computed: Shown, terms: readonly Shown[], absent: readonly string[]) => ({
    message: `“${typed.address}”填的是 ${typed.text}，各项相加是 ${computed.text || '0'}`,
    found: typed.text,
    expected:
      terms.length > 1
        ? `${terms.map(({ text }) => text).join(' + ')} = ${computed.text}`
        : computed.text || '0',
    fix: [...lookAt(absent.length > FEW ? [] : absent, '各项'), '各项无误时删去这个合计，由程序计算'].join(
      '；',
    ),
  }),
  /** A figure that takes part; a blank has no text. */
  term: (address: string, text: string) => (text === '' ? `${address} 是空白` : `${address} = ${text}`),
}
