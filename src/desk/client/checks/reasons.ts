import { acceptanceText } from '../../../locale/zh/acceptance.ts'
import type { DeskState } from '../../protocol/state.ts'
import type { ListedFinding } from './finding-item.ts'

/** What is let stand, each with the reason that was given. */
export function withReasons({ accepted, entries, fields }: DeskState): readonly ListedFinding[] {
  const { list, keys } = acceptanceText
  const standing = entries
    .filter(({ keys: [first] }) => first === list)
    .map(
      ({ keys: way }) =>
        (key: string) =>
          fields[[...way, key].join('.')],
    )
  return accepted.map((finding) => {
    const { rule, address } = finding
    const entry = standing.find((value) => {
      const place = value(keys.place)
      const isThere = place === undefined || address === place || address?.startsWith(`${place}.`)
      return value(keys.rule) === rule && isThere
    })
    const reason = entry?.(keys.reason)
    return reason === undefined ? finding : { ...finding, reason }
  })
}
