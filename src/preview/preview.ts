import { preview as text } from '../locale/zh/preview.ts'
import { listen } from './listen.ts'
import type { Maker, News } from './maker.ts'
import { makeServer } from './serve.ts'
import { Shown } from './shown.ts'
import { Windows } from './windows.ts'

/** Milliseconds after which a reading is said to take long. */
const PATIENCE = 10_000

export interface PreviewOptions {
  /** The data file, as the user named it. */
  readonly path: string
  /** The first port to try. */
  readonly port: number
  readonly patience?: number
  make(hear: (news: News) => void): Maker
  /** Talks to the terminal. */
  say(words: string): void
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
  const { path, patience = PATIENCE, say } = options
  const windows = new Windows()
  let waiting: NodeJS.Timeout | undefined
  let isLong = false
  const interrupt = (message: string) => {
    windows.tell(shown.stale(message))
    say(message)
  }
  const hear = (news: News) => {
    if (news.kind === 'finished') {
      if (shown.take(news) && !isLong) windows.tell(shown.state)
      return
    }
    clearTimeout(waiting)
    if (news.kind === 'gone') interrupt(news.message)
    if (news.kind === 'reading') waiting = setTimeout(tellLong, patience)
    if (news.kind !== 'read') return
    if (shown.take(news) || isLong) windows.tell(shown.state)
    if (news.told) say(news.told.said)
    else if (isLong) say(text.terminal.over)
    isLong = false
  }
  const tellLong = () => {
    isLong = true
    interrupt(text.server.long(path))
  }
  const shown = new Shown(path, options.make(hear))
  const server = makeServer(shown, windows)
  const port = await listen(server, options.port)
  if (port === undefined) {
    shown.maker.close()
    return undefined
  }
  return {
    port,
    url: `http://127.0.0.1:${port}/`,
    begin: () => shown.maker.begin(),
    async close() {
      clearTimeout(waiting)
      shown.maker.close()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}
