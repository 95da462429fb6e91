import type { deskEntriesText } from '../../../locale/zh/desk-entries.ts'

/** 附图, 附件 or 确认. */
export type EntryKind = keyof typeof deskEntriesText.headings
