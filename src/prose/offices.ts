import type { Sentence } from './sentences.ts'

/** Offices that receive or answer. */
const OFFICE_DOES =
  /(?:部门|办公室|直(?:单位|机关)|各[县区市旗]|区县|县区|政府办|街镇|乡镇|[^我本]局|管委会|镇|乡|街道|本级|分局)[^，。；、\d]{0,9}(?:受理|收到|接收|新收|办理|答复|承办)/g

/** 全区各部门受理申请: all of them together. */
const EVERY = /[各全](?:级|有关)?$/

/** A day tells no figure of who opens the sentence. */
const COUNTED = /\d(?!\d{0,3}[年月日])|[零一二两三四五六七八九十百]{1,6}[件条宗起份]/

/**
 * From where a sentence tells of several offices: 区政府受理26件，区直部门受理28件. One at its opening is who reports; where
 * they are parts, 其中区政府受理26件, what is told before is of all of them.
 */
export function severalOfficesFrom(prose: string, { start, end }: Sentence): number {
  const text = prose.slice(start, end)
  const counted = text.search(COUNTED)
  const isEvery = (at: number) => at < counted && EVERY.test(text.slice(Math.max(0, at - 4), at))
  const offices = [...text.matchAll(OFFICE_DOES)].filter(({ index }) => !isEvery(index))
  const [first] = offices
  if (!first || (offices.length === 1 && first.index <= counted)) return Number.POSITIVE_INFINITY
  const parts = [...text.slice(0, first.index).matchAll(/其中/g)].at(-1)
  return start + (parts?.index ?? 0)
}
