import type { Form } from '../../form/form.ts'
import { FIRST_LEVEL } from '../../locale/zh/import-words.ts'
import { foldWording } from '../../source/fold-wording.ts'

export function headingsOf(formats: readonly Form[]): ReadonlySet<string> {
  const sections = formats.flatMap((form) => form.sections)
  const texts = sections.flatMap(({ heading, also = [] }) =>
    heading === undefined ? [] : [heading, ...also],
  )
  return new Set(texts.filter((text) => FIRST_LEVEL.test(text)).map(foldWording))
}

export function isFirstLevel(text: string): boolean {
  return text.length < 40 && FIRST_LEVEL.test(text) && !/[。；！？]/.test(text)
}
