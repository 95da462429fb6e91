/** What changes an open file, by the names of routes; `rewritings.ts` says how. The server needs the names alone. */
export const REWRITES = ['accept', 'fix', 'settle', 'take-in'] as const

/** The same, by what the form of the report is. */
export const FORM_REWRITES = [
  ...(['own-table', 'own-row', 'form-row', 'drop-note'] as const),
  ...(['attachment', 'illustration', 'remove-entry'] as const),
] as const
