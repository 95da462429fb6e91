import { formView } from './form-view.ts'
import type { Clipboard } from './paste/block.ts'
import { paste } from './paste/paste.ts'
import type { Present } from './present.ts'
import type { FormView, PasteView, TextView } from './protocol.ts'

/** What is asked of an open file by the name of a route: a view, or what would be changed. Nothing is written by it. */
export const QUESTIONS = {
  form: ({ report, previous }: Present): FormView => formView(report, previous),
  paste: ({ report }: Present, { address, html, text }: Clipboard & { address: string }): PasteView =>
    paste({ html, text }, address, report),
  text: ({ source }: Present): TextView => ({ text: source.text }),
} satisfies Readonly<Record<string, (present: Present, about: never) => unknown>>
