import type { Container, LooseBlock } from '../loose.ts'

/** The blocks of the element that holds a report, and those outside of it. */
export interface Body {
  readonly body: readonly LooseBlock[]
  readonly outside: readonly LooseBlock[]
}

/**
 * The smallest element that holds all anchors, and what reads like sentences around them: running text is the report's,
 * what is left outside are the columns and links of a page.
 */
export function findBody(blocks: readonly LooseBlock[], isAnchor: (block: LooseBlock) => boolean): Body {
  const anchors = blocks.filter(isAnchor)
  const [first] = anchors
  if (!first) return { body: blocks, outside: [] }
  let body = anchors.reduce((common, { within }) => commonOf(common, within), first.within)
  for (let around = body.parent; around; around = around.parent) {
    const [inner, outer] = [body, around]
    if (blocks.some((block) => isIn(block, outer) && !isIn(block, inner) && isRunning(block))) body = around
  }
  const found = body
  return {
    body: blocks.filter((block) => isIn(block, found)),
    outside: blocks.filter((block) => !isIn(block, found)),
  }
}

const SHORTEST_SENTENCE = 20

function isRunning(block: LooseBlock): boolean {
  return block.kind === 'paragraph' && block.text.length >= SHORTEST_SENTENCE && /[。！？；]/.test(block.text)
}

function isIn(block: LooseBlock, container: Container): boolean {
  return ancestor(block.within, container.depth) === container
}

function commonOf(a: Container, b: Container): Container {
  const depth = Math.min(a.depth, b.depth)
  let [left, right] = [ancestor(a, depth), ancestor(b, depth)]
  while (left !== right && left.parent && right.parent) [left, right] = [left.parent, right.parent]
  return left
}

function ancestor(container: Container, depth: number): Container {
  let at = container
  while (at.depth > depth && at.parent) at = at.parent
  return at
}
