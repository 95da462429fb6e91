import type { Path } from '../../form/tree.ts'
import { foldWording } from '../../source/fold-wording.ts'
import type { FormRow } from './form-lines.ts'
import type { Line } from './lines.ts'
import { type MatchedRow, matched, type Ordered } from './matched-row.ts'
import type { Heads } from './read-heads.ts'
import { similarity } from './similarity.ts'

export interface Open {
  readonly line: Line
  readonly labels: readonly string[]
  /** Where it stands among the matched rows. */
  readonly after: number
}

/** A label so much like one of the form is taken for it. */
const LIKE = 0.6

/** What no label placed: by a label nearly like one that is free, else by place where the numbers of rows agree. */
export function settle(
  open: readonly Open[],
  order: Ordered,
  heads: Heads,
  used: Map<FormRow, MatchedRow>,
  own: MatchedRow[],
  left: Line[],
): void {
  const gaps = new Map<number, Open[]>()
  for (const one of open) gaps.set(one.after, [...(gaps.get(one.after) ?? []), one])
  for (const [after, lines] of gaps) {
    const next = order.findIndex(({ row }, index) => index > after && used.has(row))
    const free = order
      .slice(after + 1, next < 0 ? order.length : next)
      .filter(({ row }) => row.hasFigures && !used.has(row))
    const waiting = lines.filter((one) => {
      const label = foldWording(one.labels.at(-1) ?? '')
      const best = free
        .filter(({ row }) => !used.has(row))
        .map((there) => ({
          there,
          likeness: Math.max(...there.row.words.map((word) => similarity(word, label))),
        }))
        .toSorted((a, b) => b.likeness - a.likeness)[0]
      if (!best || best.likeness < LIKE) return true
      used.set(best.there.row, matched(best.there, heads, 'similar', one.line))
      return false
    })
    const places = free.filter(({ row }) => !used.has(row))
    if (waiting.length === places.length) {
      waiting.forEach((one, index) => {
        const there = places[index]
        if (there) used.set(there.row, matched(there, heads, 'place', one.line))
      })
      continue
    }
    for (const one of waiting) {
      const there = order[Math.max(0, after)]
      const label = one.labels.at(-1)
      const match = there && matched(there, heads, 'own', one.line)
      if (match && label !== undefined && match.values.length > 0 && isNew(label, there.row, own)) {
        own.push({
          ...match,
          own: { label, under: there.row.path.slice(0, -1) as unknown as Path, isExtra: true },
        })
      } else left.push(one.line)
    }
  }
}

/** Rows of one group have names of their own. */
function isNew(label: string, row: FormRow, own: readonly MatchedRow[]): boolean {
  const siblings = row.path.at(-2)?.children ?? []
  return ![...siblings.map(({ name }) => name), ...own.map(({ own }) => own?.label)].includes(label)
}
