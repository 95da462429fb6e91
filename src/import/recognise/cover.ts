import { ANNOTATION, DOCUMENT_NUMBER, isFurniture } from '../../locale/zh/import-words.ts'
import type { LooseBlock } from '../loose.ts'
import { textsOf } from '../texts-of.ts'
import { dateIn, type Title } from './find-head.ts'

export interface Cover {
  readonly number?: string
  readonly signature?: string
  readonly date?: string
  readonly annotation?: string
  readonly dropped: readonly string[]
}

/** What stands before the report's own title: 文号, the letter that it was sent with, lines of the page. */
export function withoutCover(
  body: readonly LooseBlock[],
  title: Title | undefined,
): { cover: Cover; text: readonly LooseBlock[] } {
  const at = body.findLastIndex((block) => title?.blocks.has(block))
  const before = body.slice(0, at + 1).flatMap((block) => (title?.blocks.has(block) ? [] : textsOf(block)))
  const isNumber = (text: string) => DOCUMENT_NUMBER.test(text)
  const number = before.find(isNumber)
  const date = before.map(dateIn).find((found) => found !== undefined)
  const annotation = before.map((text) => ANNOTATION.exec(text)?.[1]).find((found) => found !== undefined)
  const rest = body.slice(at + 1)
  let furniture = 0
  const dropped = before.filter((text) => !isNumber(text))
  for (const block of rest) {
    if (block.kind !== 'paragraph') break
    if (!isFurniture(block.text) && !(isNumber(block.text) && number === undefined)) break
    dropped.push(block.text)
    furniture++
  }
  const late = rest.slice(0, furniture).flatMap(textsOf).find(isNumber)
  const known = number ?? late
  return {
    cover: {
      ...(known === undefined ? {} : { number: known }),
      ...(date === undefined ? {} : { date }),
      ...(annotation === undefined ? {} : { annotation }),
      dropped: dropped.filter((text) => text !== late),
    },
    text: rest.slice(furniture),
  }
}

export function numberIn(blocks: readonly LooseBlock[]): string | undefined {
  return blocks.flatMap(textsOf).find((text) => DOCUMENT_NUMBER.test(text))
}
