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

/** The line that a 其中 line is contained in. */
export function wholeOf(line: Node, lines: readonly Node[]): Node | undefined {
  return line.part ? lines.slice(0, lines.indexOf(line)).findLast(({ part }) => !part) : undefined
}

interface Pair {
  readonly above: Path
  readonly part: Node
  readonly whole: Node
}

function pairs(above: Path): readonly Pair[] {
  const { children } = above[above.length - 1] ?? above[0]
  return children.flatMap((child) => {
    const whole = wholeOf(child, children)
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
