/** A number as the forms have them: with a sign, a decimal part, per cent. `~` leaves a cell blank. */
const NUMBER = /^(~|[+-]?\d+(\.\d+)?%?)$/

const THOUSANDS = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/

/**
 * What was typed into a cell of figures, as the file has it: digits that an input method made wide are plain ones,
 * marks of thousands and the cell's own unit are left out. `undefined`: it is no number.
 */
export function typedFigure(given: string, unit = ''): string | undefined {
  const plain = given.normalize('NFKC').replace('−', '-').replaceAll(/\s/g, '')
  const bare = plain.endsWith(unit) ? plain.slice(0, plain.length - unit.length) : plain
  const number = THOUSANDS.test(bare) ? bare.replaceAll(',', '') : bare
  return NUMBER.test(number) ? number : undefined
}
