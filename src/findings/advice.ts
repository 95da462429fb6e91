import { findingsText } from '../locale/zh/findings.ts'
import type { Finding } from './finding.ts'

/** What was due, unless the sentence says so itself, and what to do, each with its label. */
export function advice({ message, expected, fix }: Finding): readonly { label: string; text: string }[] {
  return [
    ...(expected !== undefined && !message.includes(expected)
      ? [{ label: findingsText.expected, text: expected }]
      : []),
    ...(fix !== undefined ? [{ label: findingsText.fix, text: fix }] : []),
  ]
}
