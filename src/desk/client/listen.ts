import type { DeskState } from '../protocol/state.ts'
import { address, connection } from './server.ts'

/** Milliseconds before a stream that has ended is opened again. */
const PAUSE = 500

/** Keeps hearing of a data file, also after the program was started again. */
export function listen(file: string, hear: (state: DeskState) => void, lose: () => void): void {
  const stream = new EventSource(address('/events', { file }))
  stream.onmessage = ({ data }) => {
    const state = JSON.parse(data) as Partial<DeskState>
    // Before the file was read for the first time there is nothing to show.
    if (state.figures) hear(state as DeskState)
  }
  stream.onerror = async () => {
    // Opened again by the browser, it would tell its key to whoever answers.
    stream.close()
    lose()
    await connection.find()
    setTimeout(() => listen(file, hear, lose), PAUSE)
  }
}
