import type { Section } from '../../form/form.ts'
import { FIRST_LEVEL } from '../../locale/zh/import-words.ts'
import { foldWording } from '../../source/fold-wording.ts'
import { similarity } from './similarity.ts'

/** The section that a line is the heading of: by its words, or by its number and words much like them. */
export function sectionHeaded(text: string, sections: readonly Section[]): Section | undefined {
  if (text.length > 40) return undefined
  const number = FIRST_LEVEL.exec(text)?.[1]
  const folded = foldWording(text)
  const likeness = (section: Section) =>
    Math.max(
      ...[section.heading ?? '', ...(section.also ?? [])].map((heading) =>
        foldWording(heading) === folded
          ? 1
          : number !== undefined && number === FIRST_LEVEL.exec(heading)?.[1]
            ? similarity(foldWording(heading), folded)
            : 0,
      ),
    )
  const best = sections
    .filter(({ heading }) => heading !== undefined)
    .map((section) => ({ section, like: likeness(section) }))
    .toSorted((a, b) => b.like - a.like)[0]
  return best && best.like >= 0.5 ? best.section : undefined
}
