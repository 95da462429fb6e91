import { groupBy } from '../source/group-by.ts'
import type { BuildTasks } from './jobs/build-tasks.ts'
import type { Crew } from './jobs/crew.ts'
import { inOrder } from './jobs/in-order.ts'

/** Data files whose outputs would have one name: two or more. */
export interface Namesakes {
  readonly stem: string
  readonly paths: readonly string[]
}

/**
 * Finds namesakes before anything is written. Only titles are read and only names are kept, so that the memory of
 * many files is that of one. What is not built anyhow is in nobody's way, nor is a draft in that of a finished report;
 * what cannot be read is told of later.
 */
export async function namesakes(
  paths: readonly string[],
  { tasks, width }: Pick<Crew<Pick<BuildTasks, 'target' | 'stem'>>, 'tasks' | 'width'>,
): Promise<readonly Namesakes[]> {
  const namedBy = async (paths: readonly string[], name: BuildTasks['stem']) => {
    const named: { readonly name: string; readonly path: string }[] = []
    for await (const { item: path, result } of inOrder(paths, width, never, name))
      if (result.result !== undefined) named.push({ name: result.result, path })
    return [...groupBy(named, ({ name }) => name.normalize('NFC').toLowerCase()).values()].filter(
      (group) => group.length > 1,
    )
  }
  const found: Namesakes[] = []
  for (const group of await namedBy(paths, tasks.target)) {
    const pathsOf = (named: typeof group) => named.map(({ path }) => path)
    for (const built of await namedBy(pathsOf(group), tasks.stem))
      found.push({ stem: built[0]?.name ?? '', paths: pathsOf(built) })
  }
  return found
}

const never = () => false
