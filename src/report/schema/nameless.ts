import type { Entry, Located } from '../../source/located.ts'

/** Figures in braces without names: {12, 3}. A number after a figure is its end, cut off by a comma: {自然人: 1,028}. */
export function namelessFigures(at: Located): readonly Entry[] {
  if (at.kind !== 'map') return []
  return at.entries.filter((entry, index) => {
    const before = at.entries[index - 1]
    return isNameless(entry) && (before === undefined || isNameless(before))
  })
}

/** Whether a key is a figure, and no name. */
export function isFigure(key: string): boolean {
  return /^\d+$/.test(key)
}

function isNameless({ key, value }: Entry): boolean {
  return isFigure(key) && value.kind === 'scalar' && value.value === null
}
