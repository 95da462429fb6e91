/** Figures by address, as wordings use them: an address names some of the steps to a cell, and means the sum of all such cells. */
export type Cells = ReadonlyMap<string, string>

const FIRMS = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']
const NOT_RESULTS = ['新收', '上年结转', '结转下年']

const known = new Map<string, readonly string[]>()

/** All steps to a cell, with those that addresses leave out. */
function steps(address: string): readonly string[] {
  const steps = known.get(address) ?? allSteps(address)
  known.set(address, steps)
  return steps
}

function allSteps(address: string): readonly string[] {
  const names = address.split('.')
  if (names[0] !== '申请') return names
  const [first = '', row = '', ...others] = names
  const rows = NOT_RESULTS.includes(row) ? [row] : ['办理总计', row]
  const column = others.pop() ?? ''
  return [first, ...rows, ...others, ...(FIRMS.includes(column) ? ['法人', column] : [column])]
}

/** The cells that an address adds up. */
export function cellsOf(cells: Cells, address: string): readonly string[] {
  if (cells.has(address)) return [address]
  const wanted = address.split('.')
  return [...cells.keys()].filter((cell) => {
    let found = 0
    for (const step of steps(cell)) if (step === wanted[found]) found++
    return found === wanted.length
  })
}

/** `a + b` over addresses, free numbers and plain numbers. */
export function sumOf(expression: string, cells: Cells, free: ReadonlyMap<string, number>): number {
  return expression
    .split(' + ')
    .map((term) => {
      if (/^\d+$/.test(term)) return Number(term)
      const number = free.get(term)
      if (number !== undefined) return number
      return cellsOf(cells, term).reduce((sum, address) => sum + Number(cells.get(address)), 0)
    })
    .reduce((sum, term) => sum + term, 0)
}

/** `a = b`, `a > b`, `a 整千`: a round number of thousands. */
export function holds(condition: string, cells: Cells): boolean {
  const value = (expression: string) => sumOf(expression, cells, new Map())
  const [, round] = /^(.*) 整千$/.exec(condition) ?? []
  if (round) return value(round) >= 10_000 && value(round) % 1000 === 0
  const [, left = '', operator, right = ''] = /^(.*) ([=>]) (.*)$/.exec(condition) ?? []
  return operator === '=' ? value(left) === value(right) : value(left) > value(right)
}
