import { accept } from './accept.ts'
import { dropNote } from './change/drop-note.ts'
import { addAttachment } from './entries/add-attachment.ts'
import { addIllustration } from './entries/add-illustration.ts'
import { removeEntry } from './entries/remove-entry.ts'
import { takeIn } from './filled-workbook.ts'
import { fix } from './fixes.ts'
import type { Present, PresentText, Rewriting } from './present.ts'
import type { FORM_REWRITES, REWRITES } from './routes.ts'
import { addFormRow } from './rows/add-form-row.ts'
import { addOwnRow } from './rows/add-own-row.ts'
import { addOwnTable } from './rows/add-own-table.ts'
import { settleDoubts } from './settle-doubt.ts'
import { putText } from './whole-text.ts'

/** `putText` is what `text` does by POST. */
type Name = (typeof REWRITES)[number] | 'putText'
type FormName = (typeof FORM_REWRITES)[number]

/**
 * What changes an open file, by the name of a route. Each makes a new text of the present one; reading, writing, undo
 * and the journal are the same for all.
 */
export const REWRITINGS = {
  accept,
  fix,
  putText,
  settle: settleDoubts,
  'take-in': takeIn,
} satisfies Readonly<Record<Name, (present: PresentText, about: never) => Rewriting | Promise<Rewriting>>>

/** The same, by what the form of the report is. */
export const FORM_REWRITINGS = {
  'own-table': addOwnTable,
  'own-row': addOwnRow,
  'form-row': addFormRow,
  'drop-note': dropNote,
  attachment: addAttachment,
  illustration: addIllustration,
  'remove-entry': removeEntry,
} satisfies Readonly<Record<FormName, (present: Present, about: never) => Rewriting | Promise<Rewriting>>>
