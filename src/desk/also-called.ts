import type { Form } from '../form/form.ts'
import { alternativesOf } from '../prose/word-pattern.ts'

/** What prose calls a figure, by the form's own `mentions` and words, for finding it; empty: nothing else than its labels. */
export function alsoCalled({ mentions, words }: Form): (address: string) => string {
  const classes = new Map(words.map((one) => [one.name, one.words]))
  const called = mentions.flatMap(({ words: pattern, figures: [first] }) => {
    const [term, ...others] = first ?? []
    if (!term || others.length > 0 || term.names.length === 0) return []
    return [{ address: term.names.join('.'), words: alternativesOf(pattern).map(plain).join(' ') }]
  })
  return (address) =>
    called
      .filter((one) => address === one.address || address.startsWith(`${one.address}.`))
      .map((one) => one.words)
      .join(' ')

  /** 收到…申请 → 收到申请, and the other words for 收到. */
  function plain(pattern: string): string {
    const parts = pattern.split(/[…#]/).filter((part) => part !== '')
    return [parts.join(''), ...parts.flatMap((part) => classes.get(part) ?? [])].join(' ')
  }
}
