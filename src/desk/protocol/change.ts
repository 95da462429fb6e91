/** One value of a data file is to become another. `was` is what the page showed: the change is refused when it is no more so. */
export type Change =
  /** A cell of a table; `null`: it is left out. `typed` as in YAML: `3`, `~`, `{值: 3, 注: …}` are not parted here. */
  | {
      readonly kind: 'figure'
      readonly address: string
      readonly typed: string | null
      readonly was: string | null
    }
  /** A section's prose, paragraphs parted by line breaks. */
  | {
      readonly kind: 'prose'
      readonly section: string
      readonly text: string | null
      readonly was: string | null
    }
  /** Any other one-line value, by its keys: `机关`, `发布.日期`. */
  | {
      readonly kind: 'field'
      readonly keys: readonly string[]
      readonly typed: string | null
      readonly was: string | null
    }

/** By what a change is told from others: the place that it changes. */
export function placeOf(change: Change): string {
  if (change.kind === 'figure') return change.address
  return change.kind === 'prose' ? change.section : change.keys.join('.')
}

/** What its place is to hold. */
export function typedIn(change: Change): string | null {
  return change.kind === 'prose' ? change.text : change.typed
}
