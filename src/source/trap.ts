import type { RuleId } from '../findings/registry.ts'
import type { Span } from './span.ts'

/** A habit of Chinese offices that YAML takes for something else; what is meant is plain, so it can be mended. */
export interface Trap extends Span {
  readonly rule: RuleId
  /** Which habit it is, of those that one rule names: only the same are told together. */
  readonly kind?: string
  readonly said: { readonly message: string; readonly fix: string }
  /** What should stand there, when it is plain what is meant. */
  readonly instead?: string
}

export type Tell = (trap: Trap) => void
