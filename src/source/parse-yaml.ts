import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLError } from 'yaml'
import type { Finding } from '../findings/finding.ts'
import { reading } from '../locale/zh/reading.ts'
import { yamlMessage } from '../locale/zh/yaml-errors.ts'
import { composeYaml } from './compose-yaml.ts'
import type { Entry, Located, LocatedScalar } from './located.ts'
import { rangeOf, type Source } from './source.ts'

/** Characters that XML 1.0 (2.2) cannot hold, so that neither DOCX nor the page can. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const ILLEGAL_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u

/** YAML 1.2 text → located value. When anything is wrong there is no value, only findings. */
export function parseYaml(source: Source): { value?: Located; findings: readonly Finding[] } {
  const document = composeYaml(source.text)
  if (!document) return { findings: [problem(source, 'yaml-nesting', reading.tooDeep(), 0, 0)] }
  const syntax = document.errors.map((error) => syntaxFinding(source, error))
  if (syntax.length > 0) return { findings: syntax.slice(0, 1) }
  const findings: Finding[] = []
  const value = locate(source, document.contents, 0, findings)
  return findings.length > 0 ? { findings } : { value, findings }
}

function syntaxFinding(source: Source, error: YAMLError): Finding {
  const [start, end] = error.pos
  const found = source.text.slice(start, end).split('\n')[0] ?? ''
  return problem(source, 'yaml-syntax', yamlMessage(error.code, found), start, Math.max(end, start + 1))
}

function locate(source: Source, node: Node | null, at: number, findings: Finding[]): Located {
  if (!node) return { kind: 'scalar', value: null, typed: '', start: at, end: at }
  const [start, end] = node.range ?? [at, at]
  const report = (rule: string, said: Said) => findings.push(problem(source, rule, said, start, end))
  if (isAlias(node)) {
    report('yaml-alias', reading.alias(node.source))
    return { kind: 'scalar', value: null, typed: '', start, end }
  }
  if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) report('yaml-tag', reading.tag(node.tag))
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
  if (ILLEGAL_IN_XML.test(scalar.typed)) report('illegal-character', reading.illegalCharacter(scalar.typed))
  return scalar
}

function locateEntry(source: Source, pair: Pair<Node, Node | null>, findings: Finding[]): Entry {
  const [keyStart, keyEnd] = pair.key.range ?? [0, 0]
  const key = isScalar(pair.key) ? (textOfKey(source, pair.key.value, keyStart, keyEnd) ?? '') : ''
  if (!isScalar(pair.key)) findings.push(problem(source, 'yaml-key', reading.keyNotText(), keyStart, keyEnd))
  if (ILLEGAL_IN_XML.test(key)) {
    findings.push(problem(source, 'illegal-character', reading.illegalCharacter(key), keyStart, keyEnd))
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

interface Said {
  readonly message: string
  readonly fix: string
}

function problem(source: Source, rule: string, said: Said, start: number, end: number): Finding {
  return { rule, stage: 'reading', severity: 'error', ...said, range: rangeOf(source, start, end) }
}
