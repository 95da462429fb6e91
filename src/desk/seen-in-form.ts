import type { Range } from '../findings/finding.ts'
import type { Seen } from '../preview/finding-view.ts'
import { wordsPlace } from '../preview/line-place.ts'
import { LinesIndex } from '../preview/lines-index.ts'
import { PrintedText } from '../report/printed-text.ts'
import { valueAt } from '../source/located.ts'
import { offsetOf } from '../source/source.ts'
import { isReadable, type Readable } from './change/edit.ts'
import { standingCells } from './change/standing.ts'
import type { Present } from './present.ts'

/** Where findings are seen while the report cannot be read: in the prose and at the cells that they are typed in. */
export function seenInForm(present: Present): Seen | undefined {
  if (!isReadable(present)) return undefined
  const { source } = present
  const cells = standingCells(present)
  const lines = new LinesIndex(proseAsTyped(present))
  const ofCell = ({ line, column }: Range) => {
    const at = offsetOf(source, line, column)
    for (const [address, { scalar }] of cells)
      if (scalar && scalar.start <= at && at < scalar.end) return { address }
    return undefined
  }
  const ofRange = (range: Range) => wordsPlace(lines, source, range) ?? ofCell(range)
  return {
    ofRange,
    ofFinding({ address, range, file }) {
      const here = file === undefined ? range : undefined
      const words = here && wordsPlace(lines, source, here)
      if (words) return words
      if (address !== undefined && cells.has(address)) return { address }
      return here && ofCell(here)
    },
  }
}

/** In the order of the file, with the `{{…}}` as they stand there. */
function proseAsTyped({ data, report, source }: Readable): readonly PrintedText[] {
  return report.form.sections
    .flatMap(({ name, table }) => {
      const typed = table ? undefined : valueAt(data, name)
      return typed?.kind === 'scalar' ? [new PrintedText(name, 'prose', typed, source)] : []
    })
    .toSorted((a, b) => a.place.start - b.place.start)
}
