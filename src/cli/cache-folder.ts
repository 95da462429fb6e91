import { join } from 'node:path'

/** A folder of the user's own for what may be deleted at any time; nothing where the system names none. */
export function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: NodeJS.ProcessEnv): string | undefined {
  const folder = XDG_CACHE_HOME ?? LOCALAPPDATA ?? (HOME && join(HOME, '.cache'))
  return folder ? join(folder, 'report-gen') : undefined
}
