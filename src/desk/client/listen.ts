import type { DeskState, FormView } from '../protocol.ts'
import { address } from './server.ts'

/** Milliseconds before a stream that the browser has given up is opened again. */
const PAUSE = 500

export interface Listener {
  hear(state: DeskState): void
  relay(form: FormView): void
  lose(): void
}

/** Keeps hearing of a data file, also after the program was started again. */
export function listen(file: string, listener: Listener): void {
  const stream = new EventSource(address('/events', { file }))
  stream.onmessage = ({ data }) => listener.hear(JSON.parse(data) as DeskState)
  stream.addEventListener('form', ({ data }) => listener.relay(JSON.parse(data as string) as FormView))
  stream.onerror = () => {
    listener.lose()
    if (stream.readyState === EventSource.CLOSED) setTimeout(() => listen(file, listener), PAUSE)
  }
}
