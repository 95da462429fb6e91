import { randomBytes } from 'node:crypto'
import { listen } from '../../preview/listen.ts'
import type { News } from '../../preview/maker.ts'
import type { Folder, OpenFile } from '../files.ts'
import { OpenFiles } from './open-files.ts'
import { deskServer } from './server.ts'

export interface DeskOptions {
  /** The first port to try. */
  readonly port: number
  /** How the last run was reached: pages of it go on where they are, if this run can be reached so, too. */
  readonly last?: Pick<RunningDesk, 'port' | 'key'> | undefined
  readonly folder: Folder
  /** Opens a file that the folder holds; `name` is what pages call it. */
  open(path: string, name: string, hear: (news: News) => void): OpenFile
}

export interface RunningDesk {
  readonly port: number
  readonly key: string
  close(): Promise<void>
}

/** Serves the desk of a folder until it is closed. Nothing when no port is free. */
export async function startDesk({ port, last, folder, open }: DeskOptions): Promise<RunningDesk | undefined> {
  const files = new OpenFiles(folder, open)
  const serve = async (key: string, first: number, more?: number) => {
    const server = deskServer({ key, folder, files })
    const found = await listen(server, first, more)
    return found === undefined ? undefined : { server, key, port: found }
  }
  // At another port pages of the last run would not find it: then nothing is gained by its key.
  const again = last && (await serve(last.key, last.port, 0))
  const served = again ?? (await serve(randomBytes(24).toString('base64url'), port))
  if (!served) {
    folder.close()
    return undefined
  }
  const { server, ...reached } = served
  return {
    ...reached,
    async close() {
      files.close()
      folder.close()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

/** The address of the start page, or of a file's form. Whoever has it may read and write. */
export function deskUrl({ port, key }: Pick<RunningDesk, 'port' | 'key'>, file?: string): string {
  const page = file === undefined ? '?' : `edit?file=${encodeURIComponent(file)}&`
  return `http://127.0.0.1:${port}/${page}key=${key}`
}
