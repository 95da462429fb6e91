import { ownNumberText } from '../../locale/zh/own-number.ts'
import type { Inspection, Remark } from '../rule.ts'
import { gatherText, type Match, type Say } from './gather.ts'

/** What 文号 has against it, one thing at a time: its form, its place in the year, the year itself (GB/T 9704 7.2.5). */
export function ownNumber(inspection: Inspection): readonly Remark[] {
  const { report } = inspection
  const number = report.documentNumber
  if (number === undefined || isBlank(number)) return []
  const tell = (place: Match, say: Say) =>
    gatherText(inspection, ({ address }) => (address === '文号' ? [place] : []), say)
  const [, before = '', typedYear = '', ordinal = ''] = NUMBER.exec(number) ?? []
  if (ordinal === '') {
    const place = { start: 0, end: number.length }
    return tell(place, () => ownNumberText.form(number, meant(number), report.year + 1))
  }
  const plainOrdinal = ordinal.replace(/^第?\s*0*(?=\d)/, '')
  const start = number.lastIndexOf(ordinal)
  const ordinals =
    ordinal === plainOrdinal
      ? []
      : tell({ start, end: start + ordinal.length, instead: plainOrdinal }, () =>
          ownNumberText.ordinal(ordinal, plainOrdinal),
        )
  const dates = [report.signed, report.published, report.imprint?.issued].flatMap((date) => date ?? [])
  const year = dates[0]?.slice(0, 4)
  const years =
    year === undefined || dates.some((date) => isIssuedIn(typedYear, date))
      ? []
      : tell({ start: before.length, end: before.length + 4 }, () =>
          ownNumberText.year(typedYear, year, number.replace(typedYear, year)),
        )
  return [...ordinals, ...years]
}

/** 青林发〔2026〕3号; brackets of another kind are told by the rule about them. */
const NUMBER =
  /^(.*\p{Script=Han}.*[﹝〔[【（(［]\s*)((?:19|20)\d\d)\s*[﹞〕\]】）)］]\s*(第?\s*\d{1,5})\s*号$/u

/** 某区办发〔2026〕X号 is told as unfilled; 2026年第3号 and 第3号 are numbers of announcements and orders. */
function isBlank(number: string): boolean {
  return /[XxＸｘ×*＊_＿□○〇?？]/.test(number) || /(?:^|年)第\d+号$/.test(number)
}

/** The form that is meant, where letters, year and number can be told apart: 青林发2026-3, 青林发〔2026〕3. */
function meant(number: string): string | undefined {
  const [, letters, year, ordinal] =
    /^(\p{Script=Han}+)[^\p{Script=Han}\d]*((?:19|20)\d\d)(?:\D+?)0*(\d{1,4})\s*号?$/u.exec(number) ?? []
  return letters && ownNumberText.number(letters, year ?? '', ordinal ?? '')
}

/** In the first days of a year a document may still have its number from the year before. */
function isIssuedIn(year: string, date: string): boolean {
  return date.startsWith(year) || (date <= `${Number(year) + 1}-01-10` && date > year)
}
