import type { JsonSchema } from '../form/json-schema.ts'
import { formSchema } from '../form/schema.ts'
import { bundle } from './bundle.ts'
import { filledView } from './filled-workbook.ts'
import { fixesOf } from './fixes.ts'
import { formView } from './form-view.ts'
import type { Clipboard } from './paste/block.ts'
import { paste } from './paste/paste.ts'
import type { Present, PresentText } from './present.ts'
import type { FormView } from './protocol/form.ts'
import type { Bundled, Download } from './protocol/give-out.ts'
import type { FixesView, PasteView } from './protocol/proposed.ts'
import type { TextView } from './protocol/text.ts'
import { textView } from './whole-text.ts'
import { workbookFile } from './workbook-file.ts'

/** What is asked of an open file by the name of a route: a view, or what would be changed. Nothing is written by it. */
export const QUESTIONS = {
  form: ({ report, previous }: Present): FormView => formView(report, previous),
  paste: ({ report }: Present, { address, html, text }: Clipboard & { address: string }): PasteView =>
    paste({ html, text }, address, report),
  schema: ({ report }: Present): JsonSchema => formSchema(report.form),
} satisfies Readonly<Record<string, (present: Present, about: never) => unknown>>

/** What is answered of a file that was never read: there is no form yet. */
export const UNREAD: Readonly<Record<string, unknown>> = {
  form: { sections: [], fields: [] } satisfies FormView,
  schema: {},
}

/** What is asked of its text, also where it was never read. */
export const TEXT_QUESTIONS = {
  bundle: ({ input }: PresentText): Promise<Bundled> => bundle(input),
  filled: filledView,
  fixes: async ({ input }: PresentText): Promise<FixesView> => (await fixesOf(input)).view,
  text: (present: PresentText): TextView => textView(present),
  workbook: ({ input }: PresentText): Promise<Download> => workbookFile(input),
} satisfies Readonly<Record<string, (present: PresentText, about: never) => unknown>>
