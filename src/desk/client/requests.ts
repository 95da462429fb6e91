import { deskText as text } from '../../locale/zh/desk-page.ts'
import type { ChangeAnswer } from '../protocol/answer.ts'
import type { Change } from '../protocol/change.ts'
import { ask, connection, type Query, Refused, send } from './server.ts'

/** What the server is asked and sent about one data file. */
export class Requests {
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  ask<Answer>(path: string, query: Query = {}): Promise<Answer> {
    return ask(path, { ...query, file: this.#file })
  }

  send<Answer>(path: string, body: object): Promise<Answer> {
    return send(path, { ...body, file: this.#file })
  }

  /** Sends what changes the file; what keeps it from the server is an answer, too. */
  async perform(path: string, body: object): Promise<ChangeAnswer> {
    try {
      return await this.send<ChangeAnswer>(path, body)
    } catch (error) {
      return { refused: error instanceof Refused ? error.message : text.failed }
    }
  }

  /** What is typed waits for a program that is gone. Where it was written all the same, to be told it twice does no harm. */
  async change(changes: readonly Change[]): Promise<ChangeAnswer> {
    for (;;) {
      try {
        return await this.send<ChangeAnswer>('/change', { changes })
      } catch (error) {
        if (error instanceof Refused && !error.isExpired) return { refused: error.message }
        if (!(await connection.find())) return { refused: text.failed }
      }
    }
  }
}
