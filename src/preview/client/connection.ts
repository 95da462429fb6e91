import type { PreviewState } from '../state.ts'

/** Milliseconds before a stream that the browser has given up is opened again. */
const PAUSE = 500

/** Keeps hearing from the server, also after it was started again. */
export function connect(hear: (state: PreviewState) => void, lose: () => void): void {
  const stream = new EventSource('/events')
  stream.onmessage = ({ data }) => hear(JSON.parse(data) as PreviewState)
  stream.onerror = () => {
    lose()
    if (stream.readyState === EventSource.CLOSED) setTimeout(() => connect(hear, lose), PAUSE)
  }
}
