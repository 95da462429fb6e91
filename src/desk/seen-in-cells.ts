import type { Range } from '../findings/finding.ts'
import type { Seen } from '../preview/finding-view.ts'
import { offsetOf } from '../source/source.ts'
import { isReadable } from './change/edit.ts'
import { standingCells } from './change/standing.ts'
import type { Present } from './present.ts'

/** Where findings are seen in the form while the report cannot be read: at the cells that they are typed in. */
export function seenInCells(present: Present): Seen | undefined {
  if (!isReadable(present)) return undefined
  const cells = standingCells(present)
  const ofRange = ({ line, column }: Range) => {
    const at = offsetOf(present.source, line, column)
    for (const [address, { scalar }] of cells)
      if (scalar && scalar.start <= at && at < scalar.end) return { address }
    return undefined
  }
  return {
    ofRange,
    ofFinding({ address, range, file }) {
      if (address !== undefined && cells.has(address)) return { address }
      return range && file === undefined ? ofRange(range) : undefined
    },
  }
}
