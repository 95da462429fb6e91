import type { Finding } from '../findings/finding.ts'
import { figuresText } from '../locale/zh/figures.ts'

/** More blanks of one table are told as one: a column that nobody filled is one thing to be mended. */
const MOST = 2

/** Findings with the blanks of each table told together, at the first. */
export function gatherBlanks(findings: readonly Finding[]): readonly Finding[] {
  const byTable = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.rule !== 'blank-cell') continue
    const table = tableOf(finding)
    byTable.set(table, [...(byTable.get(table) ?? []), finding])
  }
  const many = [...byTable.values()].filter(({ length }) => length > MOST)
  const gathered = new Set(many.flat())
  return [...findings.filter((finding) => !gathered.has(finding)), ...many.flatMap(together)]
}

function together(alike: readonly Finding[]): readonly Finding[] {
  const [first, ...others] = alike
  if (!first) return []
  const addresses = alike.map(({ address = '' }) => address)
  const columns = new Set(addresses.map((address) => address.split('.').at(-1)))
  const [column] = columns.size === 1 ? columns : []
  const table = addresses[0]?.split('.', 1)[0] ?? ''
  return [
    {
      ...first,
      address: table,
      ...figuresText.manyBlanks(table, alike.length, column),
      related: [
        ...others.flatMap(({ address = '', range }) => (range ? [{ message: address, range }] : [])),
        ...alike.flatMap(({ related = [] }) => related),
      ],
    },
  ]
}

/** Of a blank total, what it should be is said: it is told by itself. */
function tableOf({ address = '', file, severity, expected }: Finding): string {
  return [address.split('.', 1)[0], file, severity, expected === undefined ? '' : address].join(' ')
}
