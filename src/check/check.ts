import type { Finding } from '../findings/finding.ts'
import type { Rule, Subject } from './rule.ts'
import { sectionTopic } from './section-topic.ts'

/** Every rule, one a file. */
const RULES: readonly Rule[] = [sectionTopic]

export function check(subject: Subject): readonly Finding[] {
  return RULES.flatMap((rule) => rule(subject))
}
