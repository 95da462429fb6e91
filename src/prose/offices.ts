import type { Sentence } from './sentences.ts'

/** Offices that receive or answer. */
const OFFICE_DOES =
  /(?<!各|各级|各有关)(?:部门|街镇|乡镇|[^我本]局|管委会|镇|乡|街道|本级)[^，。；、\d]{0,4}(?:受理|收到|接收|办理|答复|承办)/g

/** A year tells no figure of who opens the sentence. */
const COUNTED = /\d(?!\d{0,3}年)/

/**
 * From where a sentence tells of several offices: 区政府受理26件，区直部门受理28件. One at its opening is who reports; where
 * they are parts, 其中区政府受理26件, what is told before is of all of them.
 */
export function severalOfficesFrom(prose: string, { start, end }: Sentence): number {
  const text = prose.slice(start, end)
  const offices = [...text.matchAll(OFFICE_DOES)]
  const [first] = offices
  if (!first || (offices.length === 1 && !COUNTED.test(text.slice(0, first.index))))
    return Number.POSITIVE_INFINITY
  const parts = [...text.slice(0, first.index).matchAll(/其中/g)].at(-1)
  return start + (parts?.index ?? 0)
}
