import type { TextItem } from '../../layout/pages.ts'

/**
 * The parts of a line that are text objects of their own: a character outside of the basic plane, or one that 〓 is
 * printed for, stands alone. The standard does not say whether such a character counts as one or as two, and readers
 * disagree: what follows in the same object would be misplaced.
 */
export function textParts(item: TextItem): readonly TextItem[] {
  if (item.reads === undefined && !/[\ud800-\udfff]/.test(item.text)) return [item]
  const { reads: _, ...plain } = item
  const read = Array.from(item.reads ?? item.text)
  const angle = ((item.turned ?? 0) * Math.PI) / 180
  const parts: (TextItem & { text: string; advances: number[] })[] = []
  let along = 0
  let isOpen = false
  Array.from(item.text).forEach((character, index) => {
    const advance = item.advances[index] ?? 0
    const said = read[index] ?? character
    const isAlone = said.length > 1 || said !== character
    const last = parts.at(-1)
    if (last && isOpen && !isAlone) {
      last.text += character
      last.advances.push(advance)
    } else {
      const [x, y] = [item.x + along * Math.cos(angle), item.y + along * Math.sin(angle)]
      const part = { ...plain, x, y, text: character, advances: [advance] }
      parts.push(said === character ? part : { ...part, reads: said })
    }
    isOpen = !isAlone
    along += advance
  })
  return parts
}
