/** A number as the forms have them: with a sign, a decimal part, per cent. `~` leaves a cell blank. */
const NUMBER = /^(~|[+-]?\d+(\.\d+)?%?)$/

const THOUSANDS = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/

/**
 * What was typed into a cell of figures, as the file has it: digits that an input method made wide are plain ones,
 * marks of thousands are left out. `undefined`: it is no number.
 */
export function typedFigure(given: string): string | undefined {
  const plain = given.normalize('NFKC').replace('−', '-').replaceAll(/\s/g, '')
  const number = THOUSANDS.test(plain) ? plain.replaceAll(',', '') : plain
  return NUMBER.test(number) ? number : undefined
}
