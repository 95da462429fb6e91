/** Does one thing after another, whatever became of the one before. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  take<Result>(act: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(act)
    this.#last = turn.catch(() => {})
    return turn
  }
}
