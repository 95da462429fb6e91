import { randomBytes } from 'node:crypto'
import { listen } from '../../preview/listen.ts'
import type { News } from '../../preview/maker.ts'
import type { Folder, OpenFile } from '../files.ts'
import { OpenFiles } from './open-files.ts'
import { deskServer } from './server.ts'

export interface DeskOptions {
  /** The first port to try. */
  readonly port: number
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
export async function startDesk({ port, folder, open }: DeskOptions): Promise<RunningDesk | undefined> {
  const key = randomBytes(24).toString('base64url')
  const files = new OpenFiles(folder, open)
  const server = deskServer({ key, folder, files })
  const found = await listen(server, port)
  if (found === undefined) {
    folder.close()
    return undefined
  }
  return {
    port: found,
    key,
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
