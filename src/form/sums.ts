import { remembered } from '../source/remembered.ts'
import type { Node } from './form.ts'
import { last, type Path } from './tree.ts'

/** The paths whose figures add up to the figure of `path`: itself, if nothing is to be added. */
export const terms = remembered((path: Path): readonly Path[] => {
  const node = last(path)
  return node.children.length === 0 && !node.total ? [path] : parts(path).flatMap(terms)
})

/** The paths one step down whose figures add up to that of a sum. */
export function parts(path: Path): readonly Path[] {
  const { addends, children } = last(path)
  const parent = children.length === 0 ? (path.slice(0, -1) as unknown as Path) : path
  return last(parent)
    .children.filter((child) => !isTotalLeaf(child) && !child.part && child.kind !== 'ratio')
    .filter(({ name }) => addends?.includes(name) ?? true)
    .map((child): Path => [...parent, child])
}

/** A leaf that is the sum of its siblings. A group that is a total is a part like any other. */
function isTotalLeaf(node: Node): boolean {
  return node.total && node.children.length === 0
}

/** Whether a node's figure is the sum of others. */
export function isSum(path: Path): boolean {
  const node = last(path)
  return node.total || node.children.length > 0
}

/**
 * Whether `path` has a figure of its own: a leaf has; a group has when it, one of its children or a group above it
 * is totalled. A lone silent node stands for its parent.
 */
export function hasFigure(path: Path): boolean {
  return last(path).children.length === 0 || onlySilentLeaf(path) !== undefined || path.some(isTotalled)
}

function isTotalled(node: Node): boolean {
  const [only, ...others] = node.children
  if (only?.silent && others.length === 0) return isTotalled(only)
  return node.total || node.children.some(isTotalLeaf)
}

/** The silent leaf that is all there is below a node: the one column of a list. */
export function onlySilentLeaf(path: Path): Path | undefined {
  const [only, ...others] = last(path).children
  if (!only?.silent || others.length > 0) return undefined
  return only.children.length === 0 ? [...path, only] : onlySilentLeaf([...path, only])
}

/** The leaf that prints the total of a group (总计, （七）总计), if the group has one. */
export function totalLeaf(path: Path): Path | undefined {
  const node = last(path)
  const [only, ...others] = node.children
  if (only?.silent && others.length === 0) return totalLeaf([...path, only])
  const total = node.children.find(isTotalLeaf)
  return total && [...path, total]
}
