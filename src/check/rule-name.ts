import type { Stage } from '../findings/finding.ts'

/** A rule as settings, 确认 and `explain` name it: those of this folder, and those that arise while reading. */
export interface RuleName {
  readonly id: string
  /** When the fault comes to light. Only `consistency` can be set or accepted. */
  readonly stage: Stage | 'output'
  readonly title: string
}
