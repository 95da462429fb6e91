import type { Edit } from '../../findings/finding.ts'
import { desk as text } from '../../locale/zh/desk.ts'
import { inspect } from '../../pipeline/inspect.ts'
import { edited, type Present, type Rewriting } from '../present.ts'

/** The text with edits, unless the report could not be read because of them: then what is in the way. */
export async function stillReads(present: Present, edits: readonly Edit[]): Promise<Rewriting> {
  const onDisk = edited(present, edits)
  const { read, findings } = await inspect({ ...present.input, bytes: new TextEncoder().encode(onDisk) })
  if (read) return { onDisk }
  const before = await inspect(present.input)
  const known = new Set(before.findings.map(({ message }) => message))
  const added = findings.find(({ severity, message }) => severity === 'error' && !known.has(message))
  if (added) return { refused: added.message }
  return before.read ? { refused: text.change.unwritable } : { onDisk }
}
