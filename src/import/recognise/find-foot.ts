import type { Field } from '../../data-file/content.ts'
import {
  ANNOTATION,
  ATTACHMENT_ITEM,
  ATTACHMENTS,
  COPIES,
  ISSUED,
  isFurniture,
} from '../../locale/zh/import-words.ts'
import type { LooseBlock, LooseParagraph } from '../loose.ts'
import { textsOf } from '../texts-of.ts'
import { dateIn, dateOf, titleLinked } from './find-head.ts'

/** What stands below the text of a report, and the blocks above it. */
export interface Foot {
  readonly above: readonly LooseBlock[]
  readonly signature?: string
  readonly date?: string
  readonly annotation?: string
  readonly attachments: readonly string[]
  readonly imprint: readonly Field[]
  /** A line 附件：… that is a link of the page to the report itself. */
  readonly ownLink?: string
  /** Lines of the page around it. */
  readonly dropped: readonly string[]
}

const LONGEST_NAME = 40
/** A name may be cut into as many lines. */
const MOST_LINES = 3

/** Reads the foot from its end upwards, as far as it is one. */
export function findFoot(
  blocks: readonly LooseBlock[],
  { agency, year }: { readonly agency?: string | undefined; readonly year?: number | undefined },
): Foot {
  const rest = [...blocks]
  const dropped: string[] = []
  const isOwnLink = (text: string) => {
    const linked = titleLinked(text)
    return linked?.agency !== undefined && linked.agency === agency && linked.year === year
  }
  const last = (): LooseParagraph | undefined => {
    const block = rest.at(-1)
    return block?.kind === 'paragraph' ? block : undefined
  }
  const take = <Result>(
    read: (text: string, block: LooseParagraph) => Result | undefined,
  ): Result | undefined => {
    const block = last()
    const result = block && read(block.text, block)
    if (result !== undefined) rest.pop()
    return result
  }
  for (;;) {
    const line = take((text) => (isFurniture(text) || isOwnLink(text) ? text : undefined))
    if (line === undefined) break
    dropped.unshift(line)
  }
  const whole = (isWhole: (joined: string) => boolean): void => joinLines(rest, isWhole)
  if (agency !== undefined)
    whole((joined) => String(issueOf(joined)?.[0]?.value).replaceAll(/\s/g, '').startsWith(agency))
  const issue = take((text) => issueOf(text))
  const copies = take((text) => COPIES.exec(text)?.[1]?.replace(/。$/, ''))
  const annotation = take((text) => ANNOTATION.exec(text)?.[1])
  const date = take((text) => dateIn(text))
  if (agency !== undefined) whole((joined) => joined.replaceAll(/\s/g, '') === agency)
  const signature = take((text, block) => (isSignature(text, block, agency, date) ? text : undefined))
  const attachments = takeAttachments(rest)
  const ownLink = dropped.find(isOwnLink)
  return {
    above: rest,
    ...(signature === undefined ? {} : { signature: signature.replaceAll(/\s/g, '') }),
    ...(date === undefined ? {} : { date }),
    ...(annotation === undefined ? {} : { annotation }),
    ...(ownLink === undefined ? {} : { ownLink }),
    attachments,
    imprint: [...(copies === undefined ? [] : [{ key: '抄送', value: copies }]), ...(issue ?? [])],
    dropped,
  }
}

/** A long name is cut over lines: the last ones become one, if they are the whole only together. */
function joinLines(rest: LooseBlock[], isWhole: (joined: string) => boolean): void {
  for (let lines = 1; lines <= MOST_LINES; lines++) {
    const parts = rest.slice(-lines)
    const [first] = parts
    if (first?.kind !== 'paragraph' || parts.some(({ kind }) => kind !== 'paragraph')) return
    const text = parts.flatMap(textsOf).join('')
    if (!isWhole(text)) continue
    rest.splice(-lines, lines, { ...first, text })
    return
  }
}

function issueOf(text: string): readonly Field[] | undefined {
  const match = ISSUED.exec(text)
  const issued = match ? dateOf(match, 2) : undefined
  if (!match || issued === undefined) return undefined
  const issuer = match[1]?.trim() ?? ''
  return [...(issuer === '' ? [] : [{ key: '印发机关', value: issuer }]), { key: '印发日期', value: issued }]
}

/** A name alone in its line: at the right, over a date, or the agency that the title names. */
function isSignature(
  text: string,
  { align, level }: LooseParagraph,
  agency: string | undefined,
  date: string | undefined,
): boolean {
  const name = text.replaceAll(/\s/g, '')
  if (level !== undefined || name.length > LONGEST_NAME || /[，。；：！？、,;:!?\d]/.test(name)) return false
  if (agency !== undefined && (name.includes(agency) || agency.includes(name))) return name.length > 2
  return align === 'right' || date !== undefined
}

/** 附件说明, if it is a list of its own: a label above its items, or numbered items. */
function takeAttachments(rest: LooseBlock[]): readonly string[] {
  const items: string[] = []
  for (let at = rest.length - 1; at >= 0 && rest.length - at <= 30; at--) {
    const block = rest[at]
    if (block?.kind !== 'paragraph' || block.level !== undefined) return []
    const label = ATTACHMENTS.exec(block.text)
    if (!label) {
      items.unshift(ATTACHMENT_ITEM.exec(block.text)?.[1] ?? block.text)
      continue
    }
    const first = label[1] ?? ''
    const numbered = ATTACHMENT_ITEM.exec(first)?.[1]
    if (first !== '' && numbered === undefined) return []
    if (numbered !== undefined) items.unshift(numbered)
    if (items.length > 0) rest.splice(at)
    return items
  }
  return []
}
