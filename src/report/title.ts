import { fillPattern, patternWords } from '../form/fill-pattern.ts'
import type { Form } from '../form/form.ts'
import { joined, linesOf } from '../source/lines.ts'
import { type Located, textOf, valueAt } from '../source/located.ts'

/** The words that a form's titles may have. */
export function titleWords(data: Located): ReadonlyMap<string, string> {
  return patternWords(Number(textOf(valueAt(data, '年度'))), textOf(valueAt(data, '机关')) ?? '')
}

/** The title of a report: its own, else the form's. */
export function reportTitle(data: Located, form: Form): string {
  const own = textOf(valueAt(data, '标题'))
  return own === undefined ? formTitle(form, titleWords(data)) : joined(linesOf(own))
}

/** The title that a form gives its reports. */
export function formTitle(form: Form, words: ReadonlyMap<string, string>): string {
  return fillPattern(form.titles[0] ?? '', words)
}
