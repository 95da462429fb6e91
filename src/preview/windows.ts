import type { ServerResponse } from 'node:http'
import type { PreviewState } from './state.ts'

/** More than anyone opens. */
const MOST = 50

/** The open windows, each at the end of a stream of Server-Sent Events. */
export class Windows {
  readonly #streams = new Set<ServerResponse>()
  /** Those that have not taken all of an older message; they get the newest when they have. */
  readonly #late = new Set<ServerResponse>()
  #message = ''

  get areTooMany(): boolean {
    return this.#streams.size >= MOST
  }

  get isEmpty(): boolean {
    return this.#streams.size === 0
  }

  /** Tells all windows, and those that open later. */
  tell(state: PreviewState): void {
    this.#message = `data: ${JSON.stringify(state)}\n\n`
    for (const stream of this.#streams) {
      if (stream.writableNeedDrain) this.#late.add(stream)
      else stream.write(this.#message)
    }
  }

  /** Keeps a response open as the stream of a new window. */
  open(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(`retry: 500\n\n${this.#message}`)
    this.#streams.add(response)
    response.on('drain', () => {
      if (this.#late.delete(response)) response.write(this.#message)
    })
    response.on('close', () => {
      this.#streams.delete(response)
      this.#late.delete(response)
    })
  }
}
