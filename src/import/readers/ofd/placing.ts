import type { XmlElement } from '../../../container/read-xml.ts'
import { attribute } from '../office-xml.ts'
import { IDENTITY, type Matrix, times } from '../pages/geometry.ts'
import { numbersIn, points } from './units.ts'

/** The space of an object → that of the page, points (8.5). */
export function placing(object: XmlElement): Matrix {
  const [x = 0, y = 0] = numbersIn(attribute(object, 'Boundary'))
  const page: Matrix = [points(1), 0, 0, points(1), points(x), points(y)]
  return times(page, matrixIn(attribute(object, 'CTM')))
}

function matrixIn(text: string | undefined): Matrix {
  const [a, b, c, d, e, f] = numbersIn(text)
  return f === undefined ? IDENTITY : ([a, b, c, d, e, f] as Matrix)
}
