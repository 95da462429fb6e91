import { lookAt } from './unwritten.ts'

interface Term {
  readonly sign: 1 | -1
  /** Empty for a number that stands in the rule itself. */
  readonly name: string
  readonly number: string
}

interface Side {
  readonly terms: readonly Term[]
  readonly sum: string
}

interface Comparison {
  readonly left: Side
  readonly operator: '=' | '<=' | '>='
  readonly right: Side
}

interface Broken extends Comparison {
  /** The column or row that it is in, when the table has several. */
  readonly lines: readonly { readonly name: string; readonly is: 'row' | 'column' }[]
  readonly difference: string
  /** Cells that are left out and count as 0. */
  readonly absent: readonly string[]
  readonly when?: Comparison
  readonly why?: string
}

const SYMBOL = { '=': '=', '<=': '≤', '>=': '≥' }
const FAILS = { '=': '不等于', '<=': '大于', '>=': '小于' }

/** What is said of 勾稽关系 that do not hold. */
export const checkFiguresText = {
  broken: (broken: Broken) => {
    const { left, operator, right, lines } = broken
    const where = lines.map(({ name, is }) => `“${name}”一${is === 'row' ? '行' : '列'}`).join('')
    const told = `${words(left)} 是 ${left.sum}，${FAILS[operator]} ${named(right)}`
    const isShort = left.terms.length + right.terms.length === 2
    return {
      message: where === '' ? told : `${where}：${told}`,
      expected: [
        `${words(left)} ${SYMBOL[operator]} ${isShort ? worked(right) : words(right)}`,
        ...(broken.when ? [`已有 ${worked(broken.when.left)}`] : []),
        ...(isShort ? [] : [`现在 ${worked(left)}，${worked(right)}，相差 ${broken.difference}`]),
      ].join('；'),
      fix: [...lookAt(broken.absent, '这几个数'), ...(broken.why === undefined ? [] : [broken.why])].join(
        '；',
      ),
    }
  },
  lastYear: (name: string) => `上年的${name}`,
}

/** 新收 + 上年结转 */
function words({ terms }: Side): string {
  return joined(terms, ({ name, number }) => name || number)
}

/** 办理总计 + 结转下年（27）; a number that stands in the rule is itself. */
function named({ terms, sum }: Side): string {
  return terms.every(({ name }) => name === '') ? sum : `${words({ terms, sum })}（${sum}）`
}

/** 新收 28 + 上年结转 0 = 28 */
function worked({ terms, sum }: Side): string {
  const sums = joined(terms, ({ name, number }) => (name === '' ? number : `${name} ${number}`))
  return terms.length > 1 ? `${sums} = ${sum}` : sums
}

function joined(terms: readonly Term[], print: (term: Term) => string): string {
  return terms
    .map((term, index) => {
      const sign = term.sign < 0 ? '− ' : index > 0 ? '+ ' : ''
      return `${sign}${print(term)}`
    })
    .join(' ')
}
