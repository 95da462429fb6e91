import type { Node } from './form.ts'

/** A node that is declared by its name alone. */
export function node(name: string, parts: Partial<Node> = {}): Node {
  return {
    name,
    label: name,
    silent: false,
    total: false,
    part: false,
    vertical: false,
    children: [],
    ...parts,
  }
}
