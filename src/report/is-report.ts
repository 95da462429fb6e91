import { entryOf, type Located } from '../source/located.ts'

/** Whether a YAML file means to be a report's data, be it unfinished: a form, settings and others have neither key. */
export function isReport(data: Located): boolean {
  return entryOf(data, '年度') !== undefined || entryOf(data, '机关') !== undefined
}

/** The same of a text that may be broken: a line begins with one of the keys, be it with the wrong colon. */
export function looksLikeReport(text: string): boolean {
  return ['年度', '机关'].some((key) => new RegExp(`^[ {]*["']?${key}["']?\\s*[:：]`, 'm').test(text))
}

/**
 * The same of a text that shows it without being parsed: a plain map, in whose lines one of the keys begins. It says
 * nothing against one that does not.
 */
export function isPlainlyReport(text: string): boolean {
  return (
    /^(?:#.*\n|[ \t]*\n)*[\p{L}$]+:[ \n]/u.test(text) &&
    /^(?:年度|机关):[ \n]/m.test(text) &&
    !/^(?:---|\.\.\.)/m.test(text)
  )
}
