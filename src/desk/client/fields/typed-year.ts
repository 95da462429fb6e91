import { DIGITS, OTHER_ZEROS, TYPED_YEAR } from '../../../locale/zh/date.ts'

/** What was typed for a year, as the file has it: 2025年, 二〇二五 and wide digits are 2025; other words stay. */
export function typedYear(given: string): string {
  const plain = given.normalize('NFKC').replaceAll(/\s/g, '').replaceAll(OTHER_ZEROS, DIGITS.charAt(0))
  const digits = plain.replaceAll(new RegExp(`[${DIGITS}]`, 'g'), (digit) => String(DIGITS.indexOf(digit)))
  return TYPED_YEAR.exec(digits)?.[1] ?? given
}
