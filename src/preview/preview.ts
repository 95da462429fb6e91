import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { listen } from './listen.ts'
import { previewState } from './preview-state.ts'
import { serve } from './serve.ts'
import { Session, type SessionFiles } from './session.ts'
import { FileWatch } from './watch.ts'
import { Windows } from './windows.ts'

/** Milliseconds after which paper is set: who goes on writing need not wait for it. */
const PAUSE = 200

export interface PreviewOptions extends SessionFiles {
  /** The first port to try. */
  readonly port: number
  /** Called after each reading that brought something new. */
  onReading(session: Session): void
}

export interface Preview {
  readonly port: number
  readonly url: string
  /** Reads the file now, and from then on whenever it may have changed. */
  begin(): Promise<void>
  close(): Promise<void>
}

/** Serves a live preview of a data file until it is closed. Nothing when no port is free. */
export async function startPreview(options: PreviewOptions): Promise<Preview | undefined> {
  const session = new Session(options)
  const windows = new Windows()
  const run = randomBytes(8).toString('hex')
  const server = createServer()
  serve(server, session, windows)
  const port = await listen(server, options.port)
  if (port === undefined) return undefined

  const tell = () => {
    try {
      windows.tell(previewState(session, run))
    } catch (error) {
      // A fault of ours is told; the preview goes on with the next save.
      session.fail(error)
      windows.tell(previewState(session, run))
    }
  }
  let paper: NodeJS.Timeout | undefined
  const refresh = inTurn(async () => {
    const isNew = await session.refresh()
    watch.paths = session.watched
    if (!isNew) return
    tell()
    options.onReading(session)
    clearTimeout(paper)
    paper = setTimeout(async () => {
      if (await session.judgePaper()) tell()
    }, PAUSE)
  })
  const watch = new FileWatch(refresh)
  return {
    port,
    url: `http://127.0.0.1:${port}/`,
    begin: refresh,
    async close() {
      watch.close()
      clearTimeout(paper)
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** Runs one at a time; what is asked for meanwhile is run once more, after it. */
function inTurn(act: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let again = false
  const run = async (): Promise<void> => {
    do {
      again = false
      await act()
    } while (again)
    running = undefined
  }
  return () => {
    again = true
    running ??= run()
    return running
  }
}
