import { isSum } from '../../form/sums.ts'
import { last, type Path } from '../../form/tree.ts'
import { importText } from '../../locale/zh/import.ts'
import type { FormBlock } from './form-lines.ts'
import type { Head } from './match-head.ts'

/** What is told of a head that is not that of the form: how its columns were read, which were not, which are missing. */
export function headDoubts(block: FormBlock, { columns }: Head): readonly string[] {
  const { strangeHead, strangeColumns, unplacedColumns, missingColumns, noTotal } = importText.doubt
  if (columns.length === 0) return [unplacedColumns()]
  const known = columns.flatMap(({ path }) => (path ? [path] : []))
  const strange = columns.flatMap(({ path, strange }) =>
    strange === undefined ? [] : [{ found: strange, ...(path ? { label: labelOf(path) } : {}) }],
  )
  const missing = block.columns.filter((path) => !known.includes(path) && !isSum(path))
  const lacksTotal = block.columns.some((path) => isSum(path)) && !known.some((path) => isSum(path))
  return [
    strange.length > 0 ? strangeColumns(strange) : strangeHead(known.map(labelOf)),
    ...(strange.length > 0 && missing.length > 0 ? [missingColumns(missing.map(labelOf))] : []),
    ...(lacksTotal ? [noTotal()] : []),
  ]
}

function labelOf(path: Path): string {
  return last(path).label
}
