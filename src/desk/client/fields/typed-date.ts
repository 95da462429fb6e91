import { TYPED_DATE } from '../../../locale/zh/date.ts'

/**
 * What was typed into a field of a date, as the file has it: 2023年1月28日, 2023.1.28, 2023/1/28 and digits that an
 * input method made wide are 2023-01-28. A day that no calendar has is refused by the file; other words stay.
 */
export function typedDate(given: string): string {
  const [, year, month = '', day = ''] = TYPED_DATE.exec(given.normalize('NFKC').replaceAll(/\s/g, '')) ?? []
  return year === undefined ? given : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
