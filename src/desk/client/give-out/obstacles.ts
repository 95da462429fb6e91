import { deskGiveOut } from '../../../locale/zh/desk-give-out.ts'
import type { DeskState } from '../../protocol/state.ts'

const text = deskGiveOut.state

/** What keeps a report from being given out, a sentence each. `unwritten`: places that are not in the file. */
export function obstacles(state: DeskState, unwritten: number): readonly string[] {
  const inFile = obstacleInFile(state)
  return [...(unwritten > 0 ? [text.unwritten(unwritten)] : []), ...(inFile === undefined ? [] : [inFile])]
}

function obstacleInFile({ broken, counts, left }: DeskState): string | undefined {
  if (broken) return broken.place ? text.unreadPlace : text.broken
  if (counts.error > 0) return text.errors(counts.error)
  return left > 0 ? text.left(left) : undefined
}
