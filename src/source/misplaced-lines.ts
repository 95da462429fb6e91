import { structureText } from '../locale/zh/structure.ts'
import { bareGroup } from './bare-groups.ts'
import { KEY, READS_AS_TEXT, type State } from './line-state.ts'
import type { Tell } from './trap.ts'
import { bodyOf } from './unclosed-group.ts'

/** Sentences with a full-width colon and none of YAML. */
const LONG_TEXT = /^(?=[^。]{2,400}。)(?=[^：]{1,60}：)(?!.*: )\p{Script=Han}.{30}/u

/** Names and texts where a form has none: a name after # or a dash, a text or a group that stands by itself. */
export function hasStructureSlip(
  body: string,
  indent: number,
  start: number,
  state: State,
  tell: Tell,
): boolean {
  const place = bodyOf(' '.repeat(indent) + body, start)
  const below = /^ */.exec(state.below ?? '')?.[0].length ?? 0
  const [, hidden] = /^#[ \t]*(\p{Script=Han}{2,20})[:：][ \t]*\|[ \t]*$/u.exec(body) ?? []
  if (hidden !== undefined && below > indent && !/^ *[#]/.test(state.below ?? '')) {
    tell({ rule: 'yaml-syntax', kind: 'hash', said: structureText.hashBeforeName(hidden), ...place })
    state.text = { indent, begun: false, textIndent: 0 }
    return true
  }
  if (state.entry.isEmpty === true && indent <= state.entry.indent && READS_AS_TEXT.test(body)) {
    const said = structureText.textBelowName(state.entry.name, body)
    const instead = `${' '.repeat(state.entry.indent + 2)}${body}`
    tell({ rule: 'yaml-text-indent', kind: 'below', said, start, end: start + indent + body.length, instead })
    return true
  }
  const { value } = state.entry
  if (
    state.entry.isEmpty === true &&
    value?.text === '' &&
    indent > state.entry.indent &&
    LONG_TEXT.test(body)
  ) {
    const said = structureText.withoutPipe(state.entry.name, body)
    tell({ rule: 'yaml-pipe', kind: 'missing', said, start: value.start, end: value.start, instead: ' |' })
    state.text = { indent: state.entry.indent, begun: true, textIndent: indent }
    return true
  }
  const [, row] = /^- +(\p{Script=Han}{1,24}: .*?)\s*$/u.exec(body) ?? []
  if (row !== undefined && indent > state.entry.indent && rowFollows(indent, state))
    tell({
      rule: 'yaml-dash',
      kind: 'row',
      said: structureText.dashBeforeRow(row),
      start: place.start,
      end: place.end - row.length,
      ...(below === indent ? { instead: '' } : {}),
    })
  if (/^\{.*\}/.test(body) && isAmongItems(indent, state)) {
    const said = structureText.withoutDash(body)
    tell({
      rule: 'yaml-dash',
      kind: 'missing',
      said,
      start: place.start,
      end: place.start + 1,
      instead: '- {',
    })
  }
  return /^[（(]|[,，、]/.test(body.replace(/(?<! ) +#.*$/, '')) && bareGroup(body, '', start + indent, tell)
}

/** Whether an item stands right above at this indent, or first among the lines below that begin with no brace. */
function isAmongItems(indent: number, { entry, firstBelow }: State): boolean {
  if (entry.name === '' && entry.value && entry.indent === indent) return true
  const next = firstBelow((line) => !/^\s*(?:[{#]|$)/.test(line))
  return next !== undefined && /^ *- /.exec(next)?.[0].length === indent + 2
}

/** Whether the first line that stands no further right than `indent` stands there, and is an entry and no item. */
function rowFollows(indent: number, state: State): boolean {
  const indentOf = (line: string) => line.length - line.trimStart().length
  const next = state.firstBelow(
    (line) => line.trim() !== '' && !/^ *#/.test(line) && indentOf(line) <= indent,
  )
  return next !== undefined && indentOf(next) === indent && KEY.test(next.trimStart())
}

/** What stands behind the name of a row: a group, a figure, nothing. */
const OF_ROW = /^\s*(?:[{｛[~]|\d[\d.]*[件条次项个]?\s*(?:#|$)|#|$)/

/** A figure or {} is all of a value: entries below belong to nothing. */
export function valueAndRows(
  name: string,
  below: string,
  indent: number,
  { entry }: State,
  tell: Tell,
): void {
  const { value } = entry
  const text = value?.text.trimEnd() ?? ''
  if (
    value === undefined ||
    indent <= entry.indent ||
    indent === entry.rowsAbove ||
    !OF_ROW.test(below) ||
    !/^(?:\{ *\}|\[ *\]|~|\d[\d.]*[件条次项个]?)$/.test(text)
  )
    return
  const said = structureText.valueAndRows(entry.name, text, name)
  const instead = /^\d/.test(text) ? {} : { instead: '' }
  tell({
    rule: 'yaml-syntax',
    kind: 'rows',
    said,
    start: value.start,
    end: value.start + text.length,
    ...instead,
  })
}
