import type { Node } from '../form/form.ts'
import { NUMBERED, PART, SUBTOTAL, TOTAL } from '../locale/zh/table-names.ts'

export function isTotalName(name: string): boolean {
  const bare = name.replace(/\s/g, '')
  return TOTAL.test(bare) || SUBTOTAL.test(bare)
}

/**
 * Siblings by what their names say: 其中 lines are parts of the line before them, with the numbered lines that go on
 * with them; a total adds up the siblings before it, or all others when it comes first. 小计 begins anew after the last total.
 */
export function withMeaning(siblings: readonly Node[]): readonly Node[] {
  const marked = withParts(siblings)
  return marked.map((node, index) => {
    if (node.children.length > 0 || !(node.total || isTotalName(node.name))) return node
    const isTotal = (other: Node) => other.children.length === 0 && (other.total || isTotalName(other.name))
    const from = SUBTOTAL.test(node.name) ? marked.slice(0, index).findLastIndex(isTotal) + 1 : 0
    const names = (nodes: readonly Node[]) =>
      nodes.filter((other) => !isTotal(other) && !other.part).map(({ name }) => name)
    const before = names(marked.slice(from, index))
    const addends = before.length > 0 ? before : names(marked.slice(index + 1))
    if (addends.length === 0) return node
    return { ...node, total: true, addends }
  })
}

function withParts(siblings: readonly Node[]): readonly Node[] {
  let goesOn = false
  return siblings.map((node, index) => {
    const isPart = index > 0 && (PART.test(node.name) || (goesOn && NUMBERED.test(node.name)))
    goesOn = isPart && NUMBERED.test(node.name)
    return isPart ? { ...node, part: true } : node
  })
}
