import { type DefaultTreeAdapterMap, defaultTreeAdapter, type TreeAdapter } from 'parse5'
import { Unreadable } from '../../loose.ts'

/** Pages of reports have some thousand elements, a few dozen deep. */
const MOST_NODES = 400_000
const DEEPEST = 400

/** Counts what is made: a page of two megabytes can ask for any number of elements. */
export function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  const depths = new WeakMap<object, number>()
  let made = 0
  const count = <Made>(node: Made): Made => {
    made += 1
    if (made > MOST_NODES) throw new Unreadable('too-large')
    return node
  }
  const descend = (parent: object, child: object): void => {
    const depth = (depths.get(parent) ?? 0) + 1
    if (depth > DEEPEST) throw new Unreadable('too-deep')
    depths.set(child, depth)
  }
  return {
    ...defaultTreeAdapter,
    createElement: (...given) => count(defaultTreeAdapter.createElement(...given)),
    appendChild(parent, child) {
      descend(parent, child)
      defaultTreeAdapter.appendChild(parent, child)
    },
    insertBefore(parent, child, reference) {
      descend(parent, child)
      defaultTreeAdapter.insertBefore(parent, child, reference)
    },
  }
}
