import type { Finding } from '../findings/finding.ts'
import { isContradiction, type Severity } from '../findings/registry.ts'
import { settingsText } from '../locale/zh/settings.ts'

/** How a rule is to count: as it says itself when nothing is set. */
export type Level = Severity | 'off'

/** By rule. */
export type Levels = ReadonlyMap<string, Level>

/** 关闭, 提示, 警告, 错误, or the English word. */
export function parseLevel(word: string): Level | undefined {
  const levels: readonly Level[] = ['off', 'info', 'warning', 'error']
  return levels.find((level) => level === word || settingsText.levels[level] === word)
}

/** Findings as the settings want them. What keeps a file from being read cannot be set. */
export function adjust(findings: readonly Finding[], levels: Levels): readonly Finding[] {
  return findings.flatMap((finding) => {
    const level = isContradiction(finding.rule) ? levels.get(finding.rule) : undefined
    if (level === 'off') return []
    return [level ? { ...finding, severity: level } : finding]
  })
}
