import { type Finding, makeFinding } from '../findings/finding.ts'
import { isContradiction, isRuleId, RULE_IDS } from '../findings/registry.ts'
import { settingsText } from '../locale/zh/settings.ts'
import { entriesOf, type Located, textOf, valueAt } from '../source/located.ts'
import { nearest } from '../source/nearest.ts'
import { readYaml } from '../source/read-yaml.ts'
import type { Distrust, SettingsFile } from '../source/settings-file.ts'
import { rangeOf, type Source } from '../source/source.ts'
import { type Levels, parseLevel } from './levels.ts'

export interface Settings {
  readonly levels: Levels
  readonly findings: readonly Finding[]
  /** Absent when the file was not read. */
  readonly source?: Source
}

/**
 * @rule settings
 * @group “确认”和设置
 *
 * report-gen.yaml 里的设置不对
 *
 * 数据文件所在的文件夹（或上级文件夹）里可以放一个 report-gen.yaml，规定各条规则按错误、警告、提示处理，或者关闭：
 *
 *     规则:
 *       vague-number: 提示
 *       outlier: 关闭
 *
 * 栏目、规则名、级别写错，写成别的样子（例如列表），都会在这里指出，不会悄悄忽略。别人可以改动的设置文件不采用，只给警告。能设置的只是内容上的问题；读取文件、生成文件时的问题不能设置。
 */
export function readSettings(path: string, bytes: Uint8Array): Settings {
  const { source, value, findings } = readYaml(path, bytes)
  const levels = new Map<string, NonNullable<ReturnType<typeof parseLevel>>>()
  const problems: Finding[] = findings
    .filter(({ rule, severity }) => severity === 'error' && rule !== 'file-empty')
    .map((finding) => ({ ...finding, file: path }))
  const refuse = (said: { message: string; fix: string }, start: number, end: number): void => {
    const range = rangeOf(source, start, end)
    problems.push(makeFinding('settings', { ...said, range, file: path }))
  }
  const list = entriesOf(value)
  if (value && value.kind !== 'map') refuse(settingsText.notAMap(), value.start, value.end)
  for (const { key, keyStart, keyEnd } of list)
    if (key !== '规则') refuse(settingsText.unknownKey(key, nearest(key, ['规则'])), keyStart, keyEnd)
  const levelsOf = valueAt(value, '规则')
  if (levelsOf && levelsOf.kind !== 'map' && !isEmpty(levelsOf))
    refuse(settingsText.notLevels(levelsOf.kind === 'list'), levelsOf.start, levelsOf.end)
  for (const { key, keyStart, keyEnd, value: word } of entriesOf(levelsOf)) {
    const level = parseLevel(textOf(word) ?? '')
    const wrong = unknownRule(key)
    if (wrong) refuse(wrong, keyStart, keyEnd)
    else if (word.kind !== 'scalar' || isEmpty(word)) refuse(settingsText.noLevel(key), keyStart, keyEnd)
    else if (!level) refuse(settingsText.unknownLevel(key, textOf(word) ?? ''), word.start, word.end)
    else levels.set(key, level)
  }
  return { levels, findings: problems, source }
}

/** A file that is not heeded: the reports are read without it, which is told. */
export function distrustedSettings({
  path,
  distrusted,
}: Extract<SettingsFile, { distrusted: Distrust }>): Settings {
  const said = settingsText.distrusted(path, distrusted)
  return {
    levels: new Map(),
    findings: [makeFinding('settings', { severity: 'warning', ...said, file: path })],
  }
}

/** What is wrong with the name of a rule that a level is set for, if anything. */
export function unknownRule(id: string): { message: string; fix: string } | undefined {
  if (!isRuleId(id)) return settingsText.unknownRule(id, nearest(id, RULE_IDS))
  return isContradiction(id) ? undefined : settingsText.fixedRule(id)
}

function isEmpty(located: Located): boolean {
  return located.kind === 'scalar' && located.value === null
}
