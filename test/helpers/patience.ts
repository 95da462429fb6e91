/**
 * Milliseconds that a test waits for what is to happen. Nothing fails because a machine is slow: only what hangs takes
 * as long. How much work something is, `work.ts` counts.
 */
export const PATIENCE = 120_000
