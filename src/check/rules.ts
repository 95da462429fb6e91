import { redundantTotal } from './redundant-total.ts'
import type { Rule } from './rule.ts'
import { sectionTopic } from './section-topic.ts'

/** Every rule, one a file. */
export const RULES: readonly Rule[] = [sectionTopic, redundantTotal]
