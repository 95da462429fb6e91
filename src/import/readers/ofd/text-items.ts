import type { XmlElement } from '../../../container/read-xml.ts'
import { attribute } from '../office-xml.ts'
import { at, type TextItem } from '../pages/geometry.ts'
import { placing } from './placing.ts'

/** A glyph that begins further from the one before than this, in em, begins a piece of its own: a row may be one object. */
const APART = 1.5

/** What a text object shows (GB/T 33190-2016 11), piece by piece; text that is turned is none of a line's. */
export function textItems(object: XmlElement): readonly TextItem[] {
  const place = placing(object)
  const [a, b, c, d] = place
  const em = Number(attribute(object, 'Size') ?? 0) * Number(attribute(object, 'HScale') ?? 1)
  const size = Number(attribute(object, 'Size') ?? 0) * Math.hypot(c, d)
  if (!(size > 0) || Math.abs(b) >= 0.1 * Math.abs(a)) return []
  const items: TextItem[] = []
  let [x, y] = [0, 0]
  for (const code of object.children.filter(({ local }) => local === 'TextCode')) {
    x = Number(attribute(code, 'X') ?? x)
    y = Number(attribute(code, 'Y') ?? y)
    const [across, down] = [stepsIn(attribute(code, 'DeltaX')), stepsIn(attribute(code, 'DeltaY'))]
    let [piece, from] = ['', x]
    const end = (right: number): void => {
      const [left, baseline] = at(place, from, y)
      if (piece.trim() !== '')
        items.push({ text: piece, left, right: at(place, right, y)[0], y: baseline, size })
      piece = ''
    }
    const characters = Array.from(code.text)
    characters.forEach((character, index) => {
      piece += character
      const width = em * widthOf(character)
      const [step = width, fall = 0] = [across[index], down[index]]
      const isLast = index === characters.length - 1
      if (isLast || fall !== 0 || Math.abs(step) > APART * em) {
        end(x + width)
        from = x + step
      }
      x += step
      y += fall
    })
  }
  return items
}

/** In em, as most faces have it; only where a line ends does it matter. */
function widthOf(character: string): number {
  return character > '\u2000' ? 1 : 0.5
}

/** `DeltaX` (11.3): `g 3 5.5` stands for three times 5.5. */
function stepsIn(text: string | undefined): readonly number[] {
  const words = (text ?? '').split(/\s+/).filter(Boolean)
  const steps: number[] = []
  for (let index = 0; index < words.length; index++) {
    if (words[index] !== 'g') steps.push(Number(words[index]))
    else {
      const count = Math.min(Number(words[index + 1]) || 0, MOST_STEPS)
      steps.push(...Array<number>(count).fill(Number(words[index + 2])))
      index += 2
    }
  }
  return steps
}

const MOST_STEPS = 10_000
