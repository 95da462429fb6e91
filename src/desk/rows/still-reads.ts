import type { Edit, Finding } from '../../findings/finding.ts'
import { inspect } from '../../pipeline/inspect.ts'
import { edited, type Present, type Rewriting } from '../present.ts'

/** The text with edits, unless they bring a fault that the report cannot be read with. What is in the way already is let be. */
export async function stillReads(present: Present, edits: readonly Edit[]): Promise<Rewriting> {
  const onDisk = edited(present, edits)
  const { read, findings } = await inspect({ ...present.input, bytes: new TextEncoder().encode(onDisk) })
  if (read) return { onDisk }
  const before = await inspect(present.input)
  const known = before.read ? [] : before.findings
  const added = findings.find(
    ({ severity, message }) => severity === 'error' && count(message, findings) > count(message, known),
  )
  return added ? { refused: added.message } : { onDisk }
}

function count(message: string, findings: readonly Finding[]): number {
  return findings.filter((one) => one.message === message).length
}
