import { TYPED_DATE } from '../../../locale/zh/date.ts'

/** Digits that can be a day: 20230128. */
const RUN = /^(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/

/**
 * What was typed into a field of a date, as the file has it: 2023年1月28日, 2023.1.28, 2023/1/28, 20230128 and digits that
 * an input method made wide are 2023-01-28. A day that no calendar has is refused by the file; other words stay.
 */
export function typedDate(given: string): string {
  const plain = given.normalize('NFKC').replaceAll(/\s/g, '').replace(RUN, '$1-$2-$3')
  const [, year, month = '', day = ''] = TYPED_DATE.exec(plain) ?? []
  return year === undefined ? given : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
