import type { Finding } from '../findings/finding.ts'
import type { FormatTable } from '../format/format.ts'
import { type Located, textOf, valueAt } from '../source/located.ts'
import type { Source } from '../source/source.ts'
import { fillProse, type Scope } from './prose.ts'

/** What the data says of a table besides its figures. */
export interface TableWords {
  /** 表前, 表后: prose before and after it. */
  readonly before?: string
  readonly after?: string
  /** 表注: a note under it. */
  readonly note?: string
  /** 填报: the filled-in fields of the form's head and foot, `填报单位：某局`. */
  readonly above: readonly string[]
  readonly below: readonly string[]
  /** 横排: the table stands across the page. */
  readonly landscape?: true
}

/** Whether a choice is made: 是, or YAML's own word for it. */
export function isYes(at: Located | undefined): boolean {
  return at?.kind === 'scalar' && (at.value === true || at.value === '是')
}

export function isNo(at: Located | undefined): boolean {
  return at?.kind === 'scalar' && (at.value === false || at.value === '否')
}

export function readTableWords(
  table: FormatTable,
  data: Located,
  scope: Scope,
  source: Source,
): { words: TableWords; findings: readonly Finding[] } {
  const findings: Finding[] = []
  const prose = (key: string): string | undefined => {
    const located = valueAt(data, key)
    if (located?.kind !== 'scalar' || located.value === null) return undefined
    const filled = fillProse(located, scope, source)
    findings.push(...filled.findings)
    return filled.text
  }
  const [before, after, note] = ['表前', '表后', '表注'].map(prose)
  const filled = valueAt(data, '填报')
  const fields = (names: readonly string[]) =>
    names.flatMap((name) => {
      const text = textOf(valueAt(filled, name))
      return text === undefined ? [] : [`${name}：${text}`]
    })
  return {
    words: {
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(note === undefined ? {} : { note }),
      above: fields(table.above),
      below: fields(table.below),
      ...(isYes(valueAt(data, '横排')) ? { landscape: true } : {}),
    },
    findings,
  }
}
