import { accept } from './accept.ts'
import { fix } from './fixes.ts'
import type { PresentText, Rewriting } from './present.ts'
import { putText } from './whole-text.ts'

/**
 * What changes an open file, by the name of a route. Each makes a new text of the present one; reading, writing, undo
 * and the journal are the same for all.
 */
export const REWRITINGS = { accept, fix, putText } satisfies Readonly<
  Record<string, (present: PresentText, about: never) => Rewriting | Promise<Rewriting>>
>
