import type { BuildTasks, Named } from './jobs/build-tasks.ts'
import type { Crew } from './jobs/crew.ts'
import { inOrder } from './jobs/in-order.ts'

/** Data files whose outputs would have one name: two or more. */
export interface Namesakes {
  readonly stem: string
  readonly paths: readonly string[]
}

/**
 * Finds namesakes before anything is written. Only titles are read and only names are kept, so that the memory of
 * many files is that of one. What is not built anyhow is in nobody's way; what cannot be read is told of later.
 */
export async function namesakes(
  paths: readonly string[],
  { tasks, width }: Pick<Crew<Pick<BuildTasks, 'name' | 'isBuilt'>>, 'tasks' | 'width'>,
): Promise<readonly Namesakes[]> {
  const groups = new Map<string, { readonly stem: string; readonly paths: string[] }>()
  for await (const { item: path, result } of inOrder(paths, width, never, tasks.name)) {
    const named: Named | undefined = result.result
    if (named === undefined) continue
    const key = named.target.normalize('NFC').toLowerCase()
    const group = groups.get(key) ?? { stem: named.stem, paths: [] }
    groups.set(key, group)
    group.paths.push(path)
  }

  const found: Namesakes[] = []
  for (const { stem, paths } of groups.values()) {
    if (paths.length === 1) continue
    const built: string[] = []
    for await (const { item: path, result } of inOrder(paths, width, never, tasks.isBuilt))
      if (result.result) built.push(path)
    if (built.length > 1) found.push({ stem, paths: built })
  }
  return found
}

const never = () => false
