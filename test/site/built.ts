import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'

const { buildSite } = (await import(new URL('../../scripts/site/build-site.mjs', import.meta.url).href)) as {
  buildSite(folder: string): Promise<void>
}

/** The guide, built into a folder of its own. Its path. */
export async function builtGuide(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), '使用 说明-'))
  await buildSite(folder)
  return folder
}

/** All files of a folder by their path with `/`. */
export function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [relative(folder, path).split(sep).join('/'), readFileSync(path)]
    }),
  )
}
