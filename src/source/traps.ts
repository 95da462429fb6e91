import { type Finding, makeFinding } from '../findings/finding.ts'
import { fixable } from '../locale/zh/fixable.ts'
import { structureText } from '../locale/zh/structure.ts'
import { lineText } from '../locale/zh/trap-lines.ts'
import { closes, readEntry } from './entry-traps.ts'
import { endFlowLine, lineWithoutComma } from './flow-lines.ts'
import { scanFlow } from './flow-traps.ts'
import { type EntryLine, LEAD, READS_AS_TEXT, type State, type TextBelow, TITLE } from './line-state.ts'
import { rangeOf, type Source } from './source.ts'
import { sunkenEntry } from './sunken-entry.ts'
import type { Tell, Trap } from './trap.ts'
import { bodyOf, endsUnclosed, goOn, isWrapped, tellUnclosed } from './unclosed-group.ts'

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
  if (state.depth > 0) tellUnclosed('', state, tell)
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
    ...(edits.length > others.length ? { fix: fixable(said.fix) } : {}),
    ...(others.length > 0 ? { message: `${said.message}${lineText.places(others.length + 1)}` } : {}),
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
  } else if (state.depth <= 0 && isTitle(line, state)) {
    tell({
      rule: 'yaml-syntax',
      kind: 'title',
      said: structureText.title(line),
      start,
      end: start + line.length,
    })
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
    goOn(line, state)
  } else {
    delete state.text
    readEntry(line, start, state, tell)
  }
}

/** The title of a section as the form prints it, above its name or first in its text. */
function isTitle(line: string, state: State): boolean {
  if (!TITLE.test(line)) return false
  if (state.text && !state.text.begun) return line.includes(state.entry.name)
  const below = state.firstBelow((one) => one.trim() !== '' && !one.startsWith('#'))
  return below !== undefined && /^\p{Script=Han}{2,20}[:：]\s*(?:[|{]|$)/u.test(below)
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
  if (text.displaced && !text.begun && indent > 0 && indent <= text.indent) {
    const { name, line: named, start: from } = text.displaced
    const said = structureText.displaced(name, text.indent, named)
    tell({ rule: 'yaml-syntax', kind: 'displaced', said, start: from, end: from + text.indent, instead: '' })
    text.indent = 0
  }
  if (indent > text.indent) {
    text.textIndent ||= indent
    text.begun = true
    if (indent < text.textIndent) {
      const said = lineText.unevenText(line.trim(), indent, text.textIndent)
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
    said: lineText.textIndent(body, lead),
    start,
    end: start + line.length,
    instead,
  })
  return true
}
