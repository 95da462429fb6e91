import { desk as text } from '../../locale/zh/desk.ts'
import { deskEntries } from '../../locale/zh/desk-entries.ts'
import { entriesOf } from '../../source/located.ts'
import { atWay } from '../../source/way.ts'
import { isReadable } from '../change/edit.ts'
import { removed } from '../change/text.ts'
import { edited, type Present, type Rewriting } from '../present.ts'
import type { EntryView } from '../protocol/state.ts'
import { entryText } from './entry-text.ts'

/** Takes an entry of 附件, 附图 or 确认 out, as long as it is as the page showed it; the last one with its key. */
export function removeEntry(
  present: Present,
  { keys, was }: Pick<EntryView, 'keys'> & { readonly was: string },
): Rewriting {
  if (!isReadable(present)) return { refused: text.change.unreadable }
  const { data, source } = present
  const around = keys.slice(0, -1)
  if (!atWay(data, keys) || entryText(source.text, data, keys).text !== was)
    return { refused: deskEntries.changed }
  const isOnly = entriesOf(atWay(data, around)).length === 1
  const edit = removed(present, isOnly ? around : keys)
  return edit === 'none' || 'refused' in edit
    ? { refused: text.change.unwritable }
    : { onDisk: edited(present, [edit]) }
}
