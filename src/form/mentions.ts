import { type Entry, entriesOf, type Located, textOf } from '../source/located.ts'
import type { Form, Mention, Term } from './form.ts'
import { resolveAddress } from './references.ts'
import { parseComparison, parseSum } from './rules.ts'

/** The `mentions` of an effective declaration. Those that cannot be read are handed to `refuse`. */
export function modelMentions(
  declared: Located | undefined,
  refuse: (words: string) => void,
): readonly Mention[] {
  return entriesOf(declared).flatMap(({ key, value }) => {
    const mention = parseMention(key, alternatives(value))
    if (!mention) refuse(key)
    return mention ?? []
  })
}

function parseMention(words: string, texts: readonly string[]): Mention | undefined {
  const claim = texts.length === 1 ? parseComparison(texts[0] ?? '') : undefined
  if (claim) return { words, figures: [], claim }
  const figures = texts.flatMap((text) => {
    const sum = parseSum(text)
    return sum ? [sum] : []
  })
  return figures.length > 0 && figures.length === texts.length ? { words, figures } : undefined
}

/** References of a mention to figures. */
export function termsOf({ figures, claim }: Mention): readonly Term[] {
  return [...figures.flat(), ...(claim ? [...claim.left, ...claim.right] : [])].filter(
    ({ names }) => names.length > 0,
  )
}

/**
 * The mentions of a form and of what it extends: its own take the place of inherited ones with the same words, `~`
 * removes, and inherited alternatives that name a figure which the form no longer has fall with it.
 */
export function mergeMentions(
  inherited: Located | undefined,
  own: Located | undefined,
  form: Form,
): readonly Entry[] {
  const declared = entriesOf(own)
  const kept = entriesOf(inherited)
    .filter(({ key }) => !declared.some((entry) => entry.key === key))
    .flatMap((entry) => {
      const value = withoutLost(entry.value, form)
      return value ? [{ ...entry, value }] : []
    })
  return [...kept, ...declared.filter(({ value }) => alternatives(value).length > 0)]
}

function withoutLost(value: Located, form: Form): Located | undefined {
  if (value.kind !== 'list') return isLost(textOf(value) ?? '', form) ? undefined : value
  const items = value.items.filter((item) => !isLost(textOf(item) ?? '', form))
  return items.length > 0 ? { ...value, items } : undefined
}

function isLost(text: string, form: Form): boolean {
  const mention = parseMention('', [text])
  return mention !== undefined && termsOf(mention).some(({ names }) => !resolves(names, form))
}

export function resolves(names: readonly string[], form: Form): boolean {
  return resolveAddress(form, names.join('.')) !== undefined
}

function alternatives(value: Located): readonly string[] {
  if (value.kind === 'list') return value.items.flatMap((item) => textOf(item) ?? [])
  const text = textOf(value)
  return text === undefined ? [] : [text]
}
