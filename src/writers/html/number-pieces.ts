import { NUMBER_AND_UNIT } from '../../layout/kinsoku.ts'

/** A part of a text; a browser is kept from parting one that is whole. */
export interface Piece {
  readonly text: string
  readonly whole: boolean
}

/** Numbers with their units (28件, 52.6540万元) stand apart: a browser would end a line between them. */
export function numberPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let end = 0
  const add = (piece: string, whole: boolean) => {
    if (piece !== '') pieces.push({ text: piece, whole })
  }
  for (const { 0: number, index } of text.matchAll(NUMBER_AND_UNIT)) {
    add(text.slice(end, index), false)
    add(number, true)
    end = index + number.length
  }
  add(text.slice(end), false)
  return pieces
}
