import type { FaceSubset, SubsetCharacter } from '../../layout/face-subset.ts'
import type { TextItem } from '../../layout/pages.ts'
import { number } from './number.ts'

/** What of the text state is in force on a page; operators are written only for what changes. */
export interface TextState {
  font: string
  spacing: string
  grey: number
}

/** The text state at the head of a page, ISO 32000-1 9.3.1. */
export function initialTextState(): TextState {
  return { font: '', spacing: '0', grey: 0 }
}

/** One text object that shows `item` on a page of this height. */
export function showText(item: TextItem, subset: FaceSubset, height: number, state: TextState): string {
  const characters = charactersOf(item, subset)
  const extras = spacings(item, characters)
  const spacing = usualSpacing(extras)
  const grey = greyOperator(item.grey ?? 0, state)
  const font = fontOperator(`/${subset.name} ${number(item.size)} Tf`, state)
  const tracking = spacingOperator(number(spacing), state)
  const shown = glyphs(item.size, characters, extras, spacing)
  return `${grey}BT ${font}${tracking}${position(item, height)}${shown} ET\n`
}

function charactersOf({ text, face }: TextItem, subset: FaceSubset): readonly SubsetCharacter[] {
  const characters: SubsetCharacter[] = []
  for (const character of text) {
    const found = subset.characters.get(character.codePointAt(0) ?? 0)
    if (!found) throw new Error(`${character} of ${face.name} was not collected`)
    characters.push(found)
  }
  return characters
}

/** What is added to the glyph's own width between a character and the next, points. */
function spacings({ advances, size }: TextItem, characters: readonly SubsetCharacter[]): readonly number[] {
  return characters.slice(0, -1).map(({ advance }, index) => (advances[index] ?? 0) - (advance * size) / 1000)
}

/** Smallest departure from the usual spacing that is worth an adjustment, points. */
const TOLERANCE = 0.01

function differs(extra: number, spacing: number): boolean {
  return Math.abs(extra - spacing) >= TOLERANCE
}

/** The spacing of most characters of the line: the one that leaves the fewest to be adjusted. */
function usualSpacing(extras: readonly number[]): number {
  const [first = 0] = extras
  if (!extras.some((extra) => differs(extra, first))) return first
  return extras.toSorted((a, b) => a - b)[extras.length >> 1] ?? 0
}

function greyOperator(grey: number, state: TextState): string {
  if (grey === state.grey) return ''
  state.grey = grey
  return `${number(grey)} g\n`
}

function fontOperator(operator: string, state: TextState): string {
  if (operator === state.font) return ''
  state.font = operator
  return `${operator} `
}

function spacingOperator(spacing: string, state: TextState): string {
  if (spacing === state.spacing) return ''
  state.spacing = spacing
  return `${spacing} Tc `
}

function position({ x, y, turned }: TextItem, height: number): string {
  const point = `${number(x)} ${number(height - y)}`
  if (!turned) return `${point} Td `
  const angle = (turned * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return `${[cos, -sin, sin, cos].map(number).join(' ')} ${point} Tm `
}

/** `Tj` when the spacing is even, else `TJ` with adjustments in 1/1000 em behind the characters that depart from it. */
function glyphs(
  size: number,
  characters: readonly SubsetCharacter[],
  extras: readonly number[],
  spacing: number,
): string {
  let shown = '<'
  let adjusted = false
  characters.forEach(({ digits }, index) => {
    shown += digits
    const extra = extras[index] ?? spacing
    if (differs(extra, spacing)) {
      shown += `>${number((1000 * (spacing - extra)) / size)}<`
      adjusted = true
    }
  })
  return adjusted ? `[${shown}>]TJ` : `${shown}>Tj`
}
