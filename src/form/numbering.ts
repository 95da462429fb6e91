import { chineseOrdinal, NUMBER } from '../locale/zh/heading-numbers.ts'
import type { Section } from './form.ts'

/** `numbering: auto`: the headings in order, whatever numbers they had. */
export function numbered(sections: readonly Section[]): readonly Section[] {
  let count = 0
  return sections.map((section) => {
    if (section.heading === undefined) return section
    count += 1
    return { ...section, heading: `${chineseOrdinal(count)}、${section.heading.replace(NUMBER, '')}` }
  })
}

/** The first heading whose number is not the next one, with the number that is due. */
export function misnumbered(
  sections: readonly Section[],
): { section: Section; heading: string; due: string } | undefined {
  let count = 0
  for (const section of sections) {
    const { heading } = section
    const number = NUMBER.exec(heading ?? '')?.[1]
    if (heading === undefined || number === undefined) continue
    count += 1
    const due = chineseOrdinal(count)
    if (number !== due) return { section, heading, due }
  }
  return undefined
}
