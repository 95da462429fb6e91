import type { Present, Rewriting } from './present.ts'

/**
 * What changes an open file, by the name of a route. Each makes a new text of the present one; reading, writing, undo
 * and the journal are the same for all.
 */
export const REWRITINGS = {} satisfies Readonly<
  Record<string, (present: Present, about: never) => Rewriting | Promise<Rewriting>>
>
