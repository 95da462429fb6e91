/** What stands about a number. */
export interface Surroundings {
  /** The words before it in its clause, without brackets. */
  readonly said: string
  /** Its sentence up to it, no further before it than a list goes. */
  readonly near: string
  readonly after: string
  readonly unit: string
}
