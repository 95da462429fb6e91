import { given } from '../../source/given.ts'
import { type Change, placeOf, typedIn } from '../protocol/change.ts'

/** What was typed and is not in the file, and why. */
export interface Unwritten {
  readonly change: Change
  /** Absent: somebody else has changed the same, and the reader is asked. */
  readonly why?: string
}

/** What was typed and is not known to be in the file: under way, or refused. It is shown, and may be downloaded. */
export class Unsent {
  readonly #underWay = new Map<string, Change>()
  readonly #refused = new Map<string, Unwritten>()

  add(changes: readonly Change[]): void {
    for (const change of changes) {
      this.#underWay.set(placeOf(change), change)
      this.#refused.delete(placeOf(change))
    }
  }

  /** A place that was changed again meanwhile stays under way. */
  remove(changes: readonly Change[], isSaved: boolean, why?: string): void {
    for (const change of changes) {
      const place = placeOf(change)
      if (this.#underWay.get(place) !== change) continue
      this.#underWay.delete(place)
      if (!isSaved) this.refuse({ change, ...given({ why }) })
    }
  }

  /** What cannot be in the file stays at its place until it is mended or given up. */
  refuse(unwritten: Unwritten): void {
    this.#refused.set(placeOf(unwritten.change), unwritten)
  }

  get refused(): readonly Unwritten[] {
    return [...this.#refused.values()]
  }

  /** Why what was typed there is not in the file. */
  whyAt(place: string): string | undefined {
    return this.#underWay.has(place) ? undefined : this.#refused.get(place)?.why
  }

  /** What the reader typed there last, if it is not in the file. */
  at(place: string): Change | undefined {
    return this.#underWay.get(place) ?? this.#refused.get(place)?.change
  }

  /** The next change of a place finds there what is under way to it. */
  underWayAt(place: string): Change | undefined {
    return this.#underWay.get(place)
  }

  /** Gives up what was refused at a place. Says whether anything was. */
  drop(place: string): boolean {
    return this.#refused.delete(place)
  }

  get isUnderWay(): boolean {
    return this.#underWay.size > 0
  }

  get all(): readonly Change[] {
    return [...this.refused.map(({ change }) => change), ...this.#underWay.values()]
  }

  /** All of it and what the server keeps, a line each, for a file of one's own. */
  textWith(kept: readonly Change[]): string {
    const all = new Map([...kept, ...this.all].map((change) => [placeOf(change), change] as const))
    return [...all].map(([place, change]) => `${place}: ${typedIn(change) ?? ''}\n`).join('')
  }
}
