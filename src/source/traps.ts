import { type Finding, makeFinding } from '../findings/finding.ts'
import { structureText } from '../locale/zh/structure.ts'
import { trapText } from '../locale/zh/traps.ts'
import { afterGroup } from './after-group.ts'
import { bareGroup, colonsInBraces } from './bare-groups.ts'
import { scanFlow } from './flow-traps.ts'
import { isStructure } from './full-width-brackets.ts'
import { type EntryLine, KEY, LEAD, READS_AS_TEXT, type State, type TextBelow } from './line-state.ts'
import { hasStructureSlip, valueAndRows } from './misplaced-lines.ts'
import { isPipeSlip } from './pipe-slips.ts'
import { rangeOf, type Source } from './source.ts'
import { sunkenEntry } from './sunken-entry.ts'
import type { Tell, Trap } from './trap.ts'
import { bodyOf, endsUnclosed, isWrapped } from './unclosed-group.ts'
import { valueTraps } from './value-traps.ts'

/** After a full-width colon: the half-width one that the name ends with. */
const IN_NAME = /^[^{["'#]{0,60}?:(?: |$)/

/**
 * Finds traps line by line, before the parser: what stands in texts, quotes and comments is left alone. The same
 * habit all over a file is one finding, at its first place.
 */
export function findTraps(source: Source): readonly Finding[] {
  if (!BEGINS_AS_DATA.test(source.text)) return []
  const traps = new Map<string, [Trap, ...Trap[]]>()
  readLines(
    source,
    (trap) => {
      const habit = `${trap.rule} ${trap.kind ?? ''}`
      const alike = traps.get(habit)
      if (alike) alike.push(trap)
      else traps.set(habit, [trap])
    },
    () => {},
  )
  return [...traps.values()].map((alike) => findingOf(alike, source))
}

/** The lines that are entries, in their order. */
export function entryLines(source: Source): readonly EntryLine[] {
  const entries: EntryLine[] = []
  readLines(
    source,
    () => {},
    (entry) => entries.push(entry),
  )
  return entries
}

function readLines(source: Source, tell: Tell, enter: State['enter']): void {
  const lines = source.text.split('\n')
  let number = 0
  let next = 0
  const state: State = {
    depth: 0,
    isApart: true,
    entry: { name: '', indent: -1, runsOn: false, rowsAbove: -1 },
    enter,
    firstBelow: (fits) => {
      for (let at = number; at < lines.length; at++) if (fits(lines[at] ?? '')) return lines[at]
      return undefined
    },
  }
  let start = 0
  for (const line of lines) {
    number++
    next = Math.max(next, number)
    while (lines[next]?.trim() === '') next++
    const below = lines[next]
    if (below === undefined) delete state.below
    else state.below = below
    readLine(line, start, state, tell)
    state.isApart = line.trim() === ''
    start += line.length + 1
  }
}

/** The first line that says something is an entry, well written or not. */
const BEGINS_AS_DATA =
  /^(?:[ \t]*(?:[#＃][^\n]*|---[ \t]*)?\n)*[ \t\u3000\u00A0]*["']?[^\s:：#"']{1,30}["']?[ \t]*[:：]/

function findingOf([first, ...others]: readonly [Trap, ...Trap[]], source: Source): Finding {
  const place = ({ start, end }: Trap) => rangeOf(source, start, end)
  const { rule, said } = first
  const edits = [first, ...others].flatMap(({ start, end, instead }) =>
    instead === undefined ? [] : [{ start, end, text: instead }],
  )
  return makeFinding(rule, {
    ...said,
    ...(others.length > 0 ? { message: `${said.message}${trapText.places(others.length + 1)}` } : {}),
    range: place(first),
    ...(others.length > 0
      ? { related: others.map((trap) => ({ message: trap.said.message, range: place(trap) })) }
      : {}),
    ...(edits.length > 0 ? { edits } : {}),
  })
}

function readLine(line: string, start: number, state: State, tell: Tell): void {
  if (state.quote !== undefined) {
    if (closes(line, state.quote)) delete state.quote
  } else if (state.text && isInText(line, start, state.text, state.below, tell)) return
  else if (state.depth > 0 && !endsUnclosed(line, state, tell)) {
    if (isWrapped(line, state))
      tell({
        rule: 'yaml-syntax',
        kind: 'wrapped',
        said: structureText.wrapped(line),
        ...bodyOf(line, start),
      })
    lineWithoutComma(line, state, tell)
    state.depth = scanFlow(line, start, state.depth, tell)
    endFlowLine(line, start, state)
  } else {
    delete state.text
    readEntry(line, start, state, tell)
  }
}

/**
 * In braces over several lines: a name, though the line before ended with a value and no comma. A line that is not
 * indented further is a line after braces that nothing closes.
 */
function lineWithoutComma(line: string, state: State, tell: Tell): void {
  const [, lead = '', name] = /^(\s*)([^\s,:：{}[\]"'#]{1,20}): /.exec(line) ?? []
  if (name === undefined || state.unended === undefined || lead.length <= state.entry.indent) return
  const { end, last } = state.unended
  const isPlain = !/\p{L}/u.test(last)
  const place = { start: end - 1, end }
  tell({
    rule: 'yaml-comma',
    said: trapText.noComma(name),
    ...place,
    ...(isPlain ? { instead: `${last},` } : {}),
  })
}

/** What a line in braces ends with, but for its comment. */
function endFlowLine(line: string, start: number, state: State): void {
  const { length } = line.replace(/(?:^|\s)#.*$/, '').trimEnd()
  if (length === 0 && state.depth > 0) return
  const ends =
    state.depth > 0 && /(?:[:：]\s*[^\s,，、；;:：{}[\]"']{1,40}|["'}\]])$/.test(line.slice(0, length))
  if (ends) state.unended = { end: start + length, last: line[length - 1] ?? '' }
  else delete state.unended
}

function isInText(
  line: string,
  start: number,
  text: TextBelow,
  below: string | undefined,
  tell: Tell,
): boolean {
  const indent = /^ */.exec(line)?.[0].length ?? 0
  if (line.trim() === '') return true
  const sunken = text.indent === 0 && indent > 0 ? sunkenEntry(line, below) : undefined
  if (sunken !== undefined) {
    const said = structureText.sunken(sunken, indent, line.trim().replace(/：\s*/, ':'))
    tell({
      rule: 'yaml-syntax',
      kind: 'sunken',
      said,
      start: start + indent,
      end: start + indent + sunken.length,
    })
    return false
  }
  if (indent > text.indent) {
    text.textIndent ||= indent
    text.begun = true
    if (indent < text.textIndent) {
      const said = trapText.unevenText(line.trim(), indent, text.textIndent)
      const instead = ' '.repeat(text.textIndent)
      tell({ rule: 'yaml-text-indent', said, start, end: start + indent, instead })
    }
    return true
  }
  const lead = LEAD.exec(line)?.[0] ?? ''
  const body = line.slice(lead.length)
  if (/^[^:：]{1,20}:(?: |$)/.test(body)) return false
  const isPasted = /[^ ]/.test(lead) && !/^[^:：]{1,20}：\s*[{｛|\d]?/.test(body)
  if (text.begun && !isPasted && !READS_AS_TEXT.test(body)) return false
  const instead = `${' '.repeat(text.indent + 2)}${body}`
  tell({
    rule: 'yaml-text-indent',
    said: trapText.textIndent(body, lead),
    start,
    end: start + line.length,
    instead,
  })
  return true
}

function readEntry(line: string, start: number, state: State, tell: Tell): void {
  const lead = LEAD.exec(line)?.[0] ?? ''
  const continues = state.entry.runsOn && lead.length > state.entry.indent
  if (!continues && oddLine(line, lead, start, state.entry.isEmpty === true, tell)) return
  const body = line.slice(lead.length)
  if (!continues && hasStructureSlip(body, lead.length, start, state, tell)) return
  const dashes = /^(?:- +)+/.exec(line.slice(lead.length))?.[0].length ?? 0
  if (dashes > 0 && !continues)
    state.enter({ name: '', start, indent: lead.length + dashes, opens: true, isItem: true })
  const item = /^(?:- +)+(?=[{[｛［【])/.exec(line.slice(lead.length))?.[0]
  if (item !== undefined && !continues) {
    const from = lead.length + item.length
    state.depth = scanFlow(line.slice(from), start + from, 0, tell)
    return
  }
  const [whole, name = '', colon = ''] = KEY.exec(line.slice(lead.length)) ?? []
  if (whole === undefined || line[lead.length] === '#') {
    if (!continues) wrongSign(line, lead.length, start, state, tell)
    return
  }
  if (continues && colon !== ':') return
  if (/[^ ]/.test(lead)) tell(foreignIndent(lead, start))
  const from = lead.length + whole.length
  if (colon !== ':' && IN_NAME.test(line.slice(from))) return
  const [foreign = ''] = FOREIGN_SPACES.exec(line.slice(from)) ?? []
  if (colon === ':' && foreign !== '')
    tell({
      rule: 'yaml-space',
      said: trapText.foreignSpace(name, foreign),
      start: start + from - 1,
      end: start + from + foreign.length,
      instead: ': ',
    })
  else if (colon !== ':' || /^[^\s]/.test(line.slice(from)))
    tell(wrongColon(name, colon, start + from - colon.length, from < line.length))
  valueAndRows(name, lead.length, state, tell)
  readValue(line, name, from, start, lead.length, state, tell)
  state.enter({ name, start, indent: lead.length, opens: state.entry.isEmpty === true, isItem: false })
  if (/^\s*｜\s*$/.test(line.slice(from))) {
    const at = start + line.indexOf('｜', from)
    tell({ rule: 'yaml-pipe', said: trapText.fullWidthPipe(name), start: at, end: at + 1, instead: '|' })
    state.text = { indent: lead.length, begun: false, textIndent: 0 }
  }
}

/** After a colon, where a plain space is due: spaces that look like one. */
const FOREIGN_SPACES = /^ *[\u3000\u00A0\u2000-\u200A]\s*/

/** A list's dash as other programs write it; below a name without a value. */
const DASH = /^(?:[－–—·•●▪◆■]\s*|-(?=[^\s\d-]))(?=\S)/

/** Lines that YAML takes for text: items with another dash, and comments with a full-width sign. */
function oddLine(line: string, lead: string, start: number, isBelowName: boolean, tell: Tell): boolean {
  const at = start + lead.length
  const body = line.slice(lead.length)
  if (body.startsWith('＃')) {
    tell({ rule: 'yaml-hash', said: trapText.fullWidthHash(), start: at, end: at + 1, instead: '#' })
    return true
  }
  const dash = isBelowName ? DASH.exec(body)?.[0] : undefined
  if (dash === undefined) return false
  tell({ rule: 'yaml-dash', said: trapText.dash(dash), start: at, end: at + dash.length, instead: '- ' })
  return true
}

/** A name, and another sign where its colon is due, or none before a brace or |. */
const WRONG_SIGN = /^(\p{Script=Han}{1,20})([ \t]*[=＝；;][ \u3000]*|[ \u3000]*(?=[{｛]|\|[ \t]*$))/u

function wrongSign(line: string, indent: number, start: number, state: State, tell: Tell): void {
  const [whole, name = '', sign = ''] = WRONG_SIGN.exec(line.slice(indent)) ?? []
  if (whole === undefined) return
  const from = indent + whole.length
  const said = sign.trim() === '' ? trapText.missingColon(name) : trapText.notAColon(name, sign.trim())
  const at = start + indent + name.length
  tell({ rule: 'yaml-colon', said, start: at, end: start + from, instead: from < line.length ? ': ' : ':' })
  readValue(line, name, from, start, indent, state, tell)
}

function readValue(
  line: string,
  name: string,
  from: number,
  start: number,
  indent: number,
  state: State,
  tell: Tell,
): void {
  const value = line.slice(from).replace(/^\s+/, '')
  const at = start + line.length - value.length
  const [first = ''] = value
  const isFlow = /[{[｛]/.test(first) || (/[［【]/.test(first) && isStructure(value, 0, 0))
  state.entry = {
    name,
    indent,
    rowsAbove: state.isApart ? -1 : state.entry.indent,
    value: { text: value, start: at },
    runsOn: value !== '' && !isFlow && !/[|>"'#&*]/.test(first),
    isEmpty: value === '' || first === '#',
  }
  const hash = /^(?:[|>]|[\d.]+|~|.*[}\]｝］】])\s+＃/.exec(value)
  if (hash) {
    const sign = at + hash[0].length - 1
    tell({ rule: 'yaml-hash', said: trapText.fullWidthHash(), start: sign, end: sign + 1, instead: '#' })
  }
  if (value.trim() === '～')
    tell({ rule: 'yaml-tilde', said: trapText.fullWidthTilde(), start: at, end: at + 1, instead: '~' })
  if (isPipeSlip(value, name, at, indent, state, tell)) return
  if (/^[|>][-+\d]{0,2}\s*(?:[#＃].*)?$/.test(value))
    state.text = { indent, begun: false, textIndent: /^.[-+]?\d/.test(value) ? 1 : 0 }
  else if (first === '"' || first === "'") {
    if (!closes(value.slice(1), first)) state.quote = first
  } else if (isFlow) {
    colonsInBraces(value, at, tell)
    state.depth = scanFlow(value, at, 0, tell)
    if (state.depth <= 0) afterGroup(value, at, indent, tell)
    endFlowLine(value, at, state)
  } else if (state.entry.runsOn && !bareGroup(value, name, at, tell)) valueTraps(value, at, tell)
}

/** Whether a quotation ends in this line: by a quote that is neither escaped nor doubled. */
function closes(line: string, quote: string): boolean {
  return quote === '"' ? /^(?:[^"\\]|\\.)*"/.test(line) : /^(?:[^']|'')*'(?!')/.test(line)
}

function foreignIndent(lead: string, start: number): Trap {
  const instead = [...lead].map((space) => (/[\t\u3000]/.test(space) ? '  ' : ' ')).join('')
  return { rule: 'yaml-indent', said: trapText.indent(lead), start, end: start + lead.length, instead }
}

function wrongColon(name: string, colon: string, at: number, hasValue: boolean): Trap {
  const said = colon.startsWith('：') ? trapText.fullWidthColon(name) : trapText.colonWithoutSpace(name)
  return { rule: 'yaml-colon', said, start: at, end: at + colon.length, instead: hasValue ? ': ' : ':' }
}
