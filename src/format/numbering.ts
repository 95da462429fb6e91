import type { Section } from './format.ts'

/** 一、总体情况 → its number, as it is written. */
const NUMBER = /^([一二三四五六七八九十]+)、/

const DIGITS = '一二三四五六七八九'

/** 1 → 一, 21 → 二十一; below a hundred. */
export function chineseOrdinal(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens - 1]}十`
  return `${ten}${DIGITS[ones - 1] ?? ''}`
}

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
