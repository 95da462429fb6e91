import { TYPED_DATE } from '../../../locale/zh/date.ts'
import { isDate } from '../../../report/is-date.ts'

/**
 * What was typed into a field of a date, as the file has it: 2023年1月28日, 2023.1.28, 2023/1/28 and digits that an
 * input method made wide are 2023-01-28. What is no day of the calendar is left as it is, for the file to refuse.
 */
export function typedDate(given: string): string {
  const [, year = '', month = '', day = ''] =
    TYPED_DATE.exec(given.normalize('NFKC').replaceAll(/\s/g, '')) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(date) ? date : given
}
