import type { Finding } from '../findings/finding.ts'
import { settingsText } from '../locale/zh/settings.ts'
import { type Entry, type Located, textOf, valueAt } from '../source/located.ts'
import { nearest } from '../source/nearest.ts'
import { readYaml } from '../source/read-yaml.ts'
import { rangeOf, type Source } from '../source/source.ts'
import { type Levels, parseLevel } from './levels.ts'
import type { RuleName } from './rule-name.ts'

export interface Settings {
  readonly levels: Levels
  readonly findings: readonly Finding[]
  readonly source: Source
}

/**
 * @rule settings reading
 *
 * report-gen.yaml 里的设置不对
 *
 * 数据文件所在的文件夹（或上级文件夹）里可以放一个 report-gen.yaml，规定各条规则按错误、警告、提示处理，或者关闭：
 *
 *     规则:
 *       vague-number: 提示
 *       outlier: 关闭
 *
 * 规则名写错、级别写错，都会在这里指出，不会悄悄忽略。能设置的只是内容上的问题；读取文件、生成文件时的问题不能设置。
 */
export function readSettings(path: string, bytes: Uint8Array, rules: readonly RuleName[]): Settings {
  const { source, value, findings } = readYaml(path, bytes)
  const levels = new Map<string, NonNullable<ReturnType<typeof parseLevel>>>()
  const problems: Finding[] = findings
    .filter(({ rule, severity }) => severity === 'error' && rule !== 'file-empty')
    .map((finding) => ({ ...finding, file: path }))
  const refuse = (said: { message: string; fix: string }, start: number, end: number): void => {
    const range = rangeOf(source, start, end)
    problems.push({ rule: 'settings', stage: 'reading', severity: 'error', ...said, range, file: path })
  }
  const list = entries(value)
  if (value && value.kind !== 'map') refuse(settingsText.notAMap(), value.start, value.end)
  for (const { key, keyStart, keyEnd } of list)
    if (key !== '规则') refuse(settingsText.unknownKey(key), keyStart, keyEnd)
  for (const { key, keyStart, keyEnd, value: word } of entries(valueAt(value, '规则'))) {
    const level = parseLevel(textOf(word) ?? '')
    const wrong = unknownRule(key, rules)
    if (wrong) refuse(wrong, keyStart, keyEnd)
    else if (!level) refuse(settingsText.unknownLevel(key, textOf(word) ?? ''), word.start, word.end)
    else levels.set(key, level)
  }
  return { levels, findings: problems, source }
}

/** What is wrong with the name of a rule that a level is set for, if anything. */
export function unknownRule(
  id: string,
  rules: readonly RuleName[],
): { message: string; fix: string } | undefined {
  const rule = rules.find((known) => known.id === id)
  if (!rule)
    return settingsText.unknownRule(
      id,
      nearest(
        id,
        rules.map((known) => known.id),
      ),
    )
  return rule.stage === 'consistency' ? undefined : settingsText.fixedRule(id)
}

function entries(value: Located | undefined): readonly Entry[] {
  return value?.kind === 'map' ? value.entries : []
}
