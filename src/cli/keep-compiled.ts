import module from 'node:module'
import { cacheFolder } from './cache-folder.ts'

type Keeping = typeof module & { readonly enableCompileCache?: (folder: string) => unknown }

/**
 * Lets Node (22.1 or later) keep what V8 compiled for the next start. Only in a folder of the user's own: code is read
 * back from it, and everybody may write to the one that Node would take. Where it cannot be written, nothing is kept.
 */
export function keepCompiled(env: NodeJS.ProcessEnv): void {
  const folder = cacheFolder(env)
  if (folder) (module as Keeping).enableCompileCache?.(folder)
}
