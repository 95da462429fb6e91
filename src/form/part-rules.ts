import type { FormRule, FormTable, Node, Term } from './form.ts'
import type { Path } from './tree.ts'

/** What every 其中 line says without being declared: it is contained in the line before it. */
export function partRules({ blocks }: FormTable): readonly FormRule[] {
  return blocks.flatMap(({ name: block, rows, columns }) => [
    ...pairs([rows]).map(({ above, part, whole }) =>
      atMost([part.name], [whole.name], { block, under: namesBelowRoot(above) }),
    ),
    ...pairs([columns]).map(({ above, part, whole }) => {
      const names = namesBelowRoot(above)
      return atMost([...names, part.name], [...names, whole.name], { block, under: [] })
    }),
  ])
}

interface Pair {
  readonly above: Path
  readonly part: Node
  readonly whole: Node
}

function pairs(above: Path): readonly Pair[] {
  const { children } = above[above.length - 1] ?? above[0]
  return children.flatMap((child, index) => {
    const whole = child.part ? children.slice(0, index).findLast(({ part }) => !part) : undefined
    return [...(whole ? [{ above, part: child, whole }] : []), ...pairs([...above, child])]
  })
}

function namesBelowRoot([, ...path]: Path): readonly string[] {
  return path.map(({ name }) => name)
}

function atMost(
  part: readonly string[],
  whole: readonly string[],
  place: Pick<FormRule, 'block' | 'under'>,
): FormRule {
  const term = (names: readonly string[]): Term => ({ sign: 1, names, each: false, lastYear: false })
  const comparison = { left: [term(part)], operator: '<=', right: [term(whole)] } as const
  return { text: `${part.join('.')} <= ${whole.join('.')}`, comparison, severity: 'error', ...place }
}
