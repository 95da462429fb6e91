import type { ServerResponse } from 'node:http'
import type { PreviewState } from './state.ts'

/** The open windows, each at the end of a stream of Server-Sent Events. */
export class Windows {
  readonly #streams = new Set<ServerResponse>()
  #message = ''

  /** Tells all windows, and those that open later. */
  tell(state: PreviewState): void {
    this.#message = `data: ${JSON.stringify(state)}\n\n`
    for (const stream of this.#streams) stream.write(this.#message)
  }

  /** Keeps a response open as the stream of a new window. */
  open(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(`retry: 500\n\n${this.#message}`)
    this.#streams.add(response)
    response.on('close', () => this.#streams.delete(response))
  }
}
