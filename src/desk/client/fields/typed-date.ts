import { DATE_IN_NUMERALS, TYPED_DATE } from '../../../locale/zh/date.ts'
import { chineseOrdinal } from '../../../locale/zh/heading-numbers.ts'
import { typedYear } from './typed-year.ts'

/** Digits that can be a day: 20230128. */
const RUN = /^(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/

const MOST_DAYS = 31

/**
 * What was typed into a field of a date, as the file has it: 2023年1月28日, 2023.1.28, 2023/1/28, 20230128, 二〇二三年一月二十八日
 * and digits that an input method made wide are 2023-01-28. A day that no calendar has is refused by the file; other words
 * stay.
 */
export function typedDate(given: string): string {
  const plain = given.normalize('NFKC').replaceAll(/\s/g, '').replace(RUN, '$1-$2-$3')
  const [, year, month, day] = TYPED_DATE.exec(plain) ?? inDigits(plain)
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : given
}

/** Year, month and day in digits, after the whole. */
function inDigits(plain: string): readonly (string | undefined)[] {
  const [whole, year, ...parts] = DATE_IN_NUMERALS.exec(plain) ?? []
  const days = Array.from({ length: MOST_DAYS }, (_, at) => at + 1)
  const digits = parts.map((part) => days.find((day) => chineseOrdinal(day) === part)?.toString())
  return year === undefined ? [] : [whole, typedYear(year), ...digits]
}
