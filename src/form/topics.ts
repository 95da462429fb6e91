import type { Section } from './form.ts'

/** Names of what the prose of a section must or should speak of. */
export function dueTopics(section: Section): readonly string[] {
  return section.topics.filter(({ weight }) => weight !== 'avoid').map(({ name }) => name)
}
