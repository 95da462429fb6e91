import type { FormTable } from '../form/form.ts'
import { given } from '../source/given.ts'
import { entriesOf, type Located, valueAt } from '../source/located.ts'
import type { PrintedTexts } from './printed-texts.ts'

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

/** What stands beside a table's figures under its section. */
const WORDS = ['表前', '表后', '表注', '填报', '横排']

/** Reads the words of a table section, and prints the texts in its cells. */
export function readTableWords(
  section: string,
  table: FormTable,
  data: Located,
  printed: PrintedTexts,
): TableWords {
  for (const { key } of entriesOf(data)) if (!WORDS.includes(key)) printed.phrases(section, key)
  const fields = (names: readonly string[]) =>
    names.flatMap((name) => {
      const text = printed.phrase(section, '填报', name)
      return text === undefined ? [] : [`${name}：${text}`]
    })
  return {
    ...given({
      before: printed.prose(section, '表前'),
      after: printed.prose(section, '表后'),
      note: printed.prose(section, '表注'),
    }),
    above: fields(table.above),
    below: fields(table.below),
    ...(isYes(valueAt(data, '横排')) ? { landscape: true } : {}),
  }
}
