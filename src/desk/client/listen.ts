import type { DeskState } from '../protocol.ts'
import { address } from './server.ts'

/** Milliseconds before a stream that the browser has given up is opened again. */
const PAUSE = 500

/** Keeps hearing of a data file, also after the program was started again. */
export function listen(file: string, hear: (state: DeskState) => void, lose: () => void): void {
  const stream = new EventSource(address('/events', { file }))
  stream.onmessage = ({ data }) => hear(JSON.parse(data) as DeskState)
  stream.onerror = () => {
    lose()
    if (stream.readyState === EventSource.CLOSED) setTimeout(() => listen(file, hear, lose), PAUSE)
  }
}
