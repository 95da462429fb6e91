import { simplified } from '../locale/zh/traditional.ts'

const NUMBERING = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d+[.、](?!\d)|其中:)+/

/**
 * What remains of an official wording when all is taken off that people leave out or write otherwise: numbering,
 * bracketed notes, punctuation, spaces, width, case, traditional script. Texts that fold to the same mean the same.
 */
export function foldWording(text: string): string {
  const plain = simplified(text.normalize('NFKC').toLowerCase())
    .replaceAll(/[\s\p{Cf}]/gu, '')
    .replace(NUMBERING, '')
  const bare = plain.replaceAll(/\([^()]*\)/g, '').replaceAll(/[\p{P}\p{S}]/gu, '')
  return bare === '' ? plain : bare
}
