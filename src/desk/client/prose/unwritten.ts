import { starterText } from '../../../locale/zh/starter.ts'

/** The parts of a text that have only the filler after their heading: （一）主动公开. One without a heading is empty. */
export function unwrittenParts(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.endsWith(starterText.toFill))
    .map((line) => line.slice(0, -starterText.toFill.length).replace(/[。：:\s]+$/, ''))
}
