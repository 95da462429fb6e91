import { mergeTexts } from '../compare/merge-texts.ts'

/** What one step has made of the file. */
export interface Step {
  readonly before: string
  readonly after: string
}

/** Characters of all texts that are kept for undoing; texts that follow each other are one. */
const MOST = 50_000_000

/**
 * The steps that can be taken back, across saves. A step is undone in the text as it is: what somebody else has changed
 * elsewhere meanwhile stays; where the same place was changed since, the step cannot be undone.
 */
export class History {
  #done: Step[] = []
  #undone: Step[] = []

  has(which: 'undo' | 'redo'): boolean {
    return (which === 'undo' ? this.#done : this.#undone).length > 0
  }

  /** Takes down a step that was written. */
  add({ before, after }: Step): void {
    if (before === after) return
    this.#done.push({ before, after })
    this.#undone = []
    let length = 0
    const kept = this.#done.findLastIndex(({ before: text }) => {
      length += text.length
      return length > MOST
    })
    this.#done = this.#done.slice(kept + 1)
  }

  /** The present text without the last step; nothing when that is no longer possible. */
  undone(present: string): string | undefined {
    const step = this.#done.at(-1)
    return step && mergeTexts(step.after, step.before, present)
  }

  redone(present: string): string | undefined {
    const step = this.#undone.at(-1)
    return step && mergeTexts(step.before, step.after, present)
  }

  /** The last step was undone, or made again. */
  move(which: 'undo' | 'redo'): void {
    const [from, to] = which === 'undo' ? [this.#done, this.#undone] : [this.#undone, this.#done]
    const step = from.pop()
    if (step) to.push(step)
  }

  /** A step that cannot be undone stands in the way of those before it. */
  forget(which: 'undo' | 'redo'): void {
    if (which === 'undo') this.#done.pop()
    else this.#undone.pop()
  }
}
