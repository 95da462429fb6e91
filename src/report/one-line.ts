import { type Finding, makeFinding } from '../findings/finding.ts'
import { lineBreakText } from '../locale/zh/line-breaks.ts'
import { joined, linesOf } from '../source/lines.ts'
import { type Entry, entryOf, type Located, type LocatedScalar } from '../source/located.ts'
import { scalarOffsets } from '../source/scalar-offsets.ts'
import { rangeOf, type Source } from '../source/source.ts'

/** Texts at the top of a data file that are names or phrases; all others there are sections of prose. */
const PHRASES = [
  '机关',
  '机关类别',
  '标题',
  '文号',
  '发布日期',
  '成文日期',
  '主送',
  '口径',
  '统计期限',
  '附注',
  '版面',
  '上年',
]

/** Prose below a table and beside an illustration. */
const PROSE = ['表前', '表后', '表注', '说明']

/** Forms are read elsewhere; reasons are not printed. */
const LEFT_ALONE = ['版式', '确认']

/**
 * Names and phrases of a data file stand on one line: blanks around them go, and lines within are joined. Only 标题 keeps
 * the breaks that were chosen for it. Running prose stays as it is.
 */
export function inOneLine(data: Located, source: Source): { data: Located; findings: readonly Finding[] } {
  const findings: Finding[] = []
  const tell = (text: string, start: number, end: number, names: readonly string[]): void => {
    const range = rangeOf(source, start, end)
    const address = names.join('.')
    findings.push(makeFinding('line-break', { address, range, ...lineBreakText.inside(address, text) }))
  }
  const scalarIn = (value: LocatedScalar, names: readonly string[]): LocatedScalar => {
    const isTitle = names.length === 1 && names[0] === '标题'
    const lines = linesOf(value.typed)
    const typed = isTitle ? lines.join('\n') : joined(lines)
    if (typed === value.typed || typed === '') return value
    if (lines.length > 1 && !isTitle) {
      const last = value.typed.indexOf(lines[0] ?? '') + (lines[0]?.length ?? 0) - 1
      const at = scalarOffsets(source, value)[last] ?? value.start
      tell(typed, at, at + 1, names)
    }
    return { ...value, value: typed, typed }
  }
  const entryIn = (entry: Entry, siblings: Located, names: readonly string[]): Entry => {
    const { key, value, keyStart, keyEnd } = entry
    const isTop = names.length === 0
    if (isTop && LEFT_ALONE.includes(key)) return entry
    if (value.kind === 'scalar' && (isTop ? !PHRASES.includes(key) : PROSE.includes(key))) return entry
    const lines = linesOf(key)
    const name = lines.length > 1 ? joined(lines) : key
    if (name !== key) tell(name, keyStart, keyEnd, [...names, name])
    const isFree = entryOf(siblings, name) === undefined
    return { ...entry, key: isFree ? name : key, value: visit(value, [...names, name]) }
  }
  const visit = (value: Located, names: readonly string[]): Located => {
    if (value.kind === 'map') {
      return { ...value, entries: value.entries.map((entry) => entryIn(entry, value, names)) }
    }
    if (value.kind === 'list') {
      return { ...value, items: value.items.map((item, index) => visit(item, [...names, String(index + 1)])) }
    }
    return typeof value.value === 'string' ? scalarIn(value, names) : value
  }
  return { data: visit(data, []), findings }
}
