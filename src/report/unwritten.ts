import { starterText } from '../locale/zh/starter.ts'
import { splitParagraphs } from './paragraphs.ts'

/** Whether a line of prose ends in the filler of the starter. */
export function endsInFiller(line: string): boolean {
  return line.trimEnd().endsWith(starterText.toFill)
}

/**
 * The heading of a part that has nothing but the filler: before it in its line, （一）主动公开。（请填写）, or where it stands
 * alone on the line above. Absent where there is none, or where more is written.
 */
export function unwrittenPart(line: string, above: string): string | undefined {
  const before = line.trim().slice(0, -starterText.toFill.length)
  const said = before === '' ? lastLine(above.trimEnd()) : before
  const heading = said.trim().replace(/[。：:，\s]+$/, '')
  return splitParagraphs(heading)[0]?.kind === 'heading' ? heading : undefined
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1)
}
