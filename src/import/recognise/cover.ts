import { ANNOTATION, DOCUMENT_NUMBER, isFurniture } from '../../locale/zh/import-words.ts'
import { given } from '../../source/given.ts'
import type { LooseBlock } from '../loose.ts'
import { textsOf } from '../texts-of.ts'
import { dateIn, type Title } from './find-head.ts'
import { recipientIn } from './find-opening.ts'

export interface Cover {
  readonly number?: string
  readonly signature?: string
  readonly date?: string
  readonly annotation?: string
  /** Whom the letter is sent to. */
  readonly recipient?: string
  readonly dropped: readonly string[]
}

/** What stands before the report's own title: 文号, the letter that it was sent with, lines of the page. */
export function withoutCover(
  body: readonly LooseBlock[],
  title: Title | undefined,
): { cover: Cover; text: readonly LooseBlock[] } {
  const at = body.findLastIndex((block) => title?.blocks.has(block))
  const above = body.slice(0, at + 1).filter((block) => !title?.blocks.has(block))
  const before = above.flatMap(textsOf)
  const isNumber = (text: string) => DOCUMENT_NUMBER.test(text)
  const number = before.find(isNumber)
  const date = before.map(dateIn).find((found) => found !== undefined)
  const annotation = before.map((text) => ANNOTATION.exec(text)?.[1]).find((found) => found !== undefined)
  const rest = body.slice(at + 1)
  const isOfPage = (text: string) => isFurniture(text) || (isNumber(text) && number === undefined)
  const first = rest.findIndex((block) => block.kind !== 'paragraph' || !isOfPage(block.text))
  const end = first < 0 ? rest.length : first
  const furniture = rest.slice(0, end).flatMap(textsOf)
  const late = furniture.find(isNumber)
  const hasRecipient = recipientIn(rest[end]) !== undefined
  const letter = hasRecipient ? -1 : above.findIndex((_, index) => isLetter(above.slice(index, index + 2)))
  const passed = above.flatMap((block, index) => (index === letter ? [] : textsOf(block)))
  return {
    cover: {
      ...given({ number: number ?? late, date, annotation, recipient: recipientIn(above[letter]) }),
      dropped: [...passed.filter((text) => !isNumber(text)), ...furniture].filter((text) => text !== late),
    },
    text: rest.slice(end),
  }
}

/** A letter begins with whom it is sent to, then says in a sentence what it brings. */
function isLetter([first, second]: readonly LooseBlock[]): boolean {
  return recipientIn(first) !== undefined && second?.kind === 'paragraph' && second.text.endsWith('。')
}

export function numberIn(blocks: readonly LooseBlock[]): string | undefined {
  return blocks.flatMap(textsOf).find((text) => DOCUMENT_NUMBER.test(text))
}
