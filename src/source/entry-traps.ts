import { numberText } from '../locale/zh/numbers.ts'
import { structureText } from '../locale/zh/structure.ts'
import { lineText } from '../locale/zh/trap-lines.ts'
import { signText } from '../locale/zh/trap-signs.ts'
import { afterGroup } from './after-group.ts'
import { bareGroup, bareItem, colonsInBraces } from './bare-groups.ts'
import { endFlowLine } from './flow-lines.ts'
import { scanFlow } from './flow-traps.ts'
import { isStructure } from './full-width-brackets.ts'
import { KEY, LEAD, type State } from './line-state.ts'
import { hasStructureSlip, valueAndRows } from './misplaced-lines.ts'
import { isPipeSlip } from './pipe-slips.ts'
import type { Tell, Trap } from './trap.ts'
import { cutText, valueTraps } from './value-traps.ts'

/** After a full-width colon: the half-width one that the name ends with. */
const IN_NAME = /^[^{["'#]{0,60}?:(?: |$)/

export function readEntry(line: string, start: number, state: State, tell: Tell): void {
  const lead = LEAD.exec(line)?.[0] ?? ''
  const continues = state.entry.runsOn && lead.length > state.entry.indent
  if (!continues && oddLine(line, lead, start, state.entry.isEmpty === true, tell)) return
  const body = line.slice(lead.length)
  if (!continues && hasStructureSlip(body, lead.length, start, state, tell)) return
  const dashes = /^(?:- +)+/.exec(line.slice(lead.length))?.[0].length ?? 0
  if (dashes > 0 && !continues)
    state.enter({
      name: '',
      start,
      indent: lead.length + dashes,
      opens: true,
      isItem: true,
      isGroup: false,
    })
  const item = /^(?:- +)+(?=[{[｛［【])/.exec(line.slice(lead.length))?.[0]
  if (item !== undefined && !continues) {
    const from = lead.length + item.length
    const text = line.slice(from)
    state.entry = { ...state.entry, name: '', indent: lead.length, value: { text, start: start + from } }
    state.depth = scanFlow(text, start + from, 0, tell)
    endFlowLine(text, start + from, state)
    return
  }
  if (dashes > 0 && !continues && bareItem(body.slice(dashes), start + lead.length + dashes, tell)) return
  const [whole, name = '', colon = ''] = KEY.exec(line.slice(lead.length)) ?? []
  if (whole === undefined || line[lead.length] === '#') {
    if (!continues) wrongSign(line, lead.length, start, state, tell)
    if (!body.startsWith('#')) cutText(body, start + lead.length, tell)
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
      said: signText.foreignSpace(name, foreign),
      start: start + from - 1,
      end: start + from + foreign.length,
      instead: ': ',
    })
  else if (colon !== ':' || /^[^\s]/.test(line.slice(from)))
    tell(wrongColon(name, colon, start + from - colon.length, from < line.length))
  valueAndRows(name, line.slice(from), lead.length, state, tell)
  readValue(line, name, from, start, lead.length, state, tell)
  const { isEmpty, value } = state.entry
  state.enter({
    name,
    start,
    indent: lead.length,
    opens: isEmpty === true,
    isItem: false,
    isGroup: value?.text.startsWith('{') === true,
  })
  if (/^\s*｜\s*$/.test(line.slice(from))) {
    const at = start + line.indexOf('｜', from)
    tell({ rule: 'yaml-pipe', said: signText.fullWidthPipe(name), start: at, end: at + 1, instead: '|' })
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
    tell({ rule: 'yaml-hash', said: signText.fullWidthHash(), start: at, end: at + 1, instead: '#' })
    return true
  }
  const dash = isBelowName ? DASH.exec(body)?.[0] : undefined
  if (dash === undefined) return false
  tell({ rule: 'yaml-dash', said: signText.dash(dash), start: at, end: at + dash.length, instead: '- ' })
  return true
}

/** A name, and another sign where its colon is due, or none before a brace or |. */
const WRONG_SIGN = /^(\p{Script=Han}{1,20})([ \t]*[=＝；;][ \u3000]*|[ \u3000]*(?=[{｛]|\|[ \t]*$))/u

/** A name that stands alone, with a comment at most. */
const BARE_NAME = /^(\p{Script=Han}{1,20})[ \t]*(?:#.*)?$/u

function wrongSign(line: string, indent: number, start: number, state: State, tell: Tell): void {
  const [, bare] = BARE_NAME.exec(line.slice(indent)) ?? []
  if (bare !== undefined && hasRowBelow(indent, state)) {
    const at = start + indent
    tell({
      rule: 'yaml-colon',
      said: signText.bareName(bare),
      start: at,
      end: at + bare.length,
      instead: `${bare}:`,
    })
    readValue(line, bare, indent + bare.length, start, indent, state, tell)
    return
  }
  const [whole, name = '', sign = ''] = WRONG_SIGN.exec(line.slice(indent)) ?? []
  if (whole === undefined) return
  const from = indent + whole.length
  const said = sign.trim() === '' ? signText.missingColon(name) : signText.notAColon(name, sign.trim())
  const at = start + indent + name.length
  tell({ rule: 'yaml-colon', said, start: at, end: start + from, instead: from < line.length ? ': ' : ':' })
  readValue(line, name, from, start, indent, state, tell)
}

/** Whether the next line is an entry that stands further right. */
function hasRowBelow(indent: number, { firstBelow }: State): boolean {
  const next = firstBelow((line) => line.trim() !== '' && !/^ *#/.test(line)) ?? ''
  const body = next.trimStart()
  return next.length - body.length > indent && /^[^:：]{1,30}: *(?:[{[|~\d]|#|$)/.test(body)
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
  const above = state.entry
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
    tell({ rule: 'yaml-hash', said: signText.fullWidthHash(), start: sign, end: sign + 1, instead: '#' })
  }
  if (value.trim() === '～')
    tell({ rule: 'yaml-tilde', said: signText.fullWidthTilde(), start: at, end: at + 1, instead: '~' })
  if (/^-\s*(?:#.*)?$/.test(value)) {
    const said = numberText.nothingBehind(name)
    tell({ rule: 'number-notation', kind: 'nothing', said, start: at, end: at + 1 })
  }
  const [doubled, inside = ''] = DOUBLED_BRACE.exec(value) ?? []
  if (doubled !== undefined) {
    const said = structureText.doubledBrace(name, `{${inside.trim()}}`)
    const instead = `{${inside.trim()}}`
    tell({ rule: 'yaml-bracket', kind: 'doubled', said, start: at, end: at + doubled.length, instead })
    return
  }
  if (isPipeSlip(value, name, at, indent, state, tell)) return
  if (/^[|>][-+\d]{0,2}\s*(?:[#＃].*)?$/.test(value))
    state.text = {
      indent,
      begun: false,
      textIndent: /^.[-+]?\d/.test(value) ? 1 : 0,
      ...(isDisplaced(indent, above) ? { displaced: { name, line: line.trim(), start } } : {}),
    }
  else if (first === '"' || first === "'") {
    if (!closes(value.slice(1), first)) state.quote = first
  } else if (isFlow) {
    colonsInBraces(value, at, tell)
    state.depth = scanFlow(value, at, 0, tell)
    if (state.depth <= 0) afterGroup(value, at, indent, tell)
    endFlowLine(value, at, state)
  } else if (state.entry.runsOn && !bareGroup(value, name, at, tell)) {
    if (indent === 0 && TEXT_WITH_COLON.test(value) && !/^ /.test(state.below ?? '')) {
      const said = structureText.colonInLine(name, value)
      const instead = `|\n  ${value.trimEnd()}`
      tell({ rule: 'yaml-pipe', kind: 'colon', said, start: at, end: at + value.trimEnd().length, instead })
    } else valueTraps(value, at, tell)
  }
}

/** Figures in the braces of a reference: {{处理决定: 0}}, closed once or twice. */
const DOUBLED_BRACE = /^\{\{([^{}:：]{1,40}[:：][^{}]*)\}{1,2}/

/** Sentences with a colon of YAML. */
const TEXT_WITH_COLON = /^(?=[^#]{2,1000}。)\p{Script=Han}[^:：{}[\]"'#]{0,60}: [^#]+$/u

/** A name with spaces before it, after a row of a table or below a value: nothing with a text belongs there. */
function isDisplaced(indent: number, above: State['entry']): boolean {
  const isRow = above.value?.text.startsWith('{') === true
  return indent > 0 && (isRow || (indent > above.indent && above.isEmpty === false))
}

function foreignIndent(lead: string, start: number): Trap {
  const instead = [...lead].map((space) => (/[\t\u3000]/.test(space) ? '  ' : ' ')).join('')
  return { rule: 'yaml-indent', said: lineText.indent(lead), start, end: start + lead.length, instead }
}

function wrongColon(name: string, colon: string, at: number, hasValue: boolean): Trap {
  const said = colon.startsWith('：') ? signText.fullWidthColon(name) : signText.colonWithoutSpace(name)
  return { rule: 'yaml-colon', said, start: at, end: at + colon.length, instead: hasValue ? ': ' : ':' }
}

/** Whether a quotation ends in this line: by a quote that is neither escaped nor doubled. */
export function closes(line: string, quote: string): boolean {
  return quote === '"' ? /^(?:[^"\\]|\\.)*"/.test(line) : /^(?:[^']|'')*'(?!')/.test(line)
}
