import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import { type Finding, hasErrors } from '../findings/finding.ts'
import type { RuleId } from '../findings/registry.ts'
import { reading } from '../locale/zh/reading.ts'
import { composeYaml } from './compose-yaml.ts'
import { findExcess } from './excess.ts'
import { lately } from './lately.ts'
import { LIMITS, type Limits } from './limits.ts'
import type { Entry, Located, LocatedScalar } from './located.ts'
import { problem, type Said } from './problem.ts'
import type { Source } from './source.ts'
import { syntaxFinding } from './syntax-finding.ts'
import { findTraps } from './traps.ts'

/** Characters that XML 1.0 (2.2) cannot hold, so that neither DOCX nor the page can. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const ILLEGAL_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u

const YAML_ORG = 'tag:yaml.org,2002:'

/** What the core schema of YAML 1.2 (10.3.1) gives anyhow; written out, they change nothing. */
const PLAIN_TAGS = new Set(
  ['map', 'seq', 'str', 'null', 'bool', 'int', 'float'].map((name) => YAML_ORG + name),
)

interface Parsed {
  readonly value?: Located
  readonly findings: readonly Finding[]
}

/** The text of before and after a change, and last year's. */
const remembered = lately<Parsed>(3)

/** YAML 1.2 text → located value. When there is an error there is no value, only findings. */
export function parseYaml(source: Source, limits: Limits = LIMITS): Parsed {
  return limits === LIMITS ? remembered(source.text, () => parse(source, limits)) : parse(source, limits)
}

function parse(source: Source, limits: Limits): Parsed {
  const traps = findTraps(source)
  if (hasErrors(traps)) return { findings: traps }
  const document = composeYaml(source.text, limits.entries)
  if (document === 'too deep') return { findings: [problem(source, 'yaml-nesting', reading.tooDeep(), 0, 0)] }
  if (document === 'too many') {
    return { findings: [problem(source, 'file-too-large', reading.tooManyEntries(limits.entries), 0, 0)] }
  }
  const [error] = document.errors
  if (error) {
    const finding = syntaxFinding(source, error)
    return { findings: [cutAbove(finding, traps) ?? finding] }
  }
  const findings: Finding[] = []
  const value = locate(source, document.contents, 0, findings)
  if (findings.length > 0) return { findings }
  const excess = findExcess(value, limits)
  if (excess) return { findings: [problem(source, 'file-too-large', excess.said, excess.start, excess.end)] }
  return { value, findings: traps }
}

/** A text that goes on below what YAML takes for a comment: that is why the parser stops there. */
function cutAbove({ range }: Finding, traps: readonly Finding[]): Finding | undefined {
  const cut = traps.find(
    ({ rule, range: at }) => rule === 'yaml-comment' && at?.line === (range?.line ?? 0) - 1,
  )
  return cut && { ...cut, severity: 'error' }
}

function locate(source: Source, node: Node | null, at: number, findings: Finding[]): Located {
  if (!node) return { kind: 'scalar', value: null, typed: '', start: at, end: at }
  const [start, end] = node.range ?? [at, at]
  const report = (rule: RuleId, said: Said) => findings.push(problem(source, rule, said, start, end))
  if (isAlias(node)) {
    if (!findings.some(({ rule }) => rule === 'yaml-alias')) report('yaml-alias', reading.alias(node.source))
    return { kind: 'scalar', value: null, typed: '', start, end }
  }
  if (node.tag && !PLAIN_TAGS.has(node.tag)) {
    report('yaml-tag', reading.tag(node.tag.replace(YAML_ORG, '!!')))
    return { kind: 'scalar', value: null, typed: '', start, end } // the library makes objects of its own of some
  }
  if (isMap(node)) {
    const entries = node.items.map((pair) => locateEntry(source, pair as Pair<Node, Node | null>, findings))
    return { kind: 'map', entries, start, end: trimmedEnd(source, start, end) }
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => locate(source, item as Node, start, findings))
    return { kind: 'list', items, start, end: trimmedEnd(source, start, end) }
  }
  if (!isScalar(node)) throw new Error('a YAML node of no known kind')
  const scalar = locateScalar(source, node.value, start, end)
  if (ILLEGAL_IN_XML.test(scalar.typed)) findings.push(illegalCharacter(source, scalar.typed, start, end))
  return scalar
}

function locateEntry(source: Source, pair: Pair<Node, Node | null>, findings: Finding[]): Entry {
  const [keyStart, keyEnd] = pair.key.range ?? [0, 0]
  const key = isScalar(pair.key) ? (textOfKey(source, pair.key.value, keyStart, keyEnd) ?? '') : ''
  if (!isScalar(pair.key)) findings.push(problem(source, 'yaml-key', reading.keyNotText(), keyStart, keyEnd))
  if (ILLEGAL_IN_XML.test(key)) {
    findings.push(illegalCharacter(source, key, keyStart, keyEnd))
  }
  return { key, keyStart, keyEnd, value: locate(source, pair.value, keyEnd, findings) }
}

function textOfKey(source: Source, value: unknown, start: number, end: number): string {
  return typeof value === 'string' ? value : source.text.slice(start, end)
}

function locateScalar(source: Source, value: unknown, start: number, end: number): LocatedScalar {
  if (typeof value === 'string') return { kind: 'scalar', value, typed: value, start, end }
  const typed = source.text.slice(start, end)
  if (typeof value === 'number' || typeof value === 'boolean')
    return { kind: 'scalar', value, typed, start, end }
  return { kind: 'scalar', value: null, typed, start, end }
}

/** A collection's range runs on to the next key; what a reader sees ends with the last character. */
function trimmedEnd(source: Source, start: number, end: number): number {
  return start + source.text.slice(start, end).trimEnd().length
}

/** Marks the character itself; one that is written as an escape has no place of its own. */
function illegalCharacter(source: Source, text: string, start: number, end: number): Finding {
  const at = source.text.slice(start, end).search(ILLEGAL_IN_XML)
  const [from, to] = at < 0 ? [start, end] : [start + at, start + at + 1]
  return problem(source, 'illegal-character', reading.illegalCharacter(text), from, to)
}
