import { hasPipeRows } from '../../pipe-tables.ts'
import { tidied } from '../../tidied.ts'
import { type Element, isHidden, type Node } from './elements.ts'

export const SKIPPED = new Set(
  'script style noscript template svg math select button input textarea iframe object embed video audio canvas nav datalist'.split(
    ' ',
  ),
)

export const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary td th tr ul'.split(
    ' ',
  ),
)

/** The text of a node, in lines as a browser shows them. */
export function linesOf(node: Node): readonly string[] {
  const lines: string[] = []
  let line = ''
  const end = (): void => {
    if (tidied(line) !== '') lines.push(tidied(line))
    line = ''
  }
  const visit = (at: Node): void => {
    if (at.nodeName === '#text' && 'value' in at) line += at.value
    if (!('tagName' in at) || SKIPPED.has(at.tagName) || isHidden(at)) return
    const isBlock = BLOCKS.has(at.tagName) || at.tagName === 'br' || isLine(at)
    if (isBlock) end()
    for (const child of at.childNodes) visit(child)
    if (isBlock) end()
  }
  if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  end()
  return lines
}

/** A page breaks its lines itself, but text that is set as it is typed, and rows with marks that were pasted into it. */
export function typedLines(text: string, isPreformatted: boolean): readonly string[] {
  return isPreformatted || hasPipeRows(text) ? text.split('\n') : [text]
}

/** The lines of a caption of ours. */
function isLine(element: Element): boolean {
  return element.tagName === 'span' && element.parentNode?.nodeName === 'caption'
}
