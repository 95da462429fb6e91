import { spawnSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The built program: the tests of this folder run what a user runs. */
export const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli.js')

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** That of a user's shell: how the tests were started is not to be seen. */
const { npm_command: _, FORCE_COLOR: __, ...environment } = process.env

/** Runs `report-gen` in a folder, as a process of its own, with `env` beside the environment. */
export function reportGen(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    env: { ...environment, ...env },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

/** Every file below a folder with its bytes, by path. */
export async function contents(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const files = await Promise.all(
    paths.sort().map(async (path) => [path.slice(folder.length + 1), await readFile(path)] as const),
  )
  return new Map(files)
}
