import { foldWording } from './fold-wording.ts'

/** A name that may be written at a place, and the other wordings by which people know it: official labels, habits. */
export interface Name {
  readonly name: string
  readonly also?: readonly string[]
}

/**
 * The name that is meant by what was typed: one that says the same, else the one that differs least, else one that it
 * is a part of or abridges, or that is a part of it (环 of 环形图). None when they have little in common.
 */
export function nearest(typed: string, candidates: Iterable<string | Name>): string | undefined {
  const folded = foldWording(typed)
  const known = [...candidates].map(foldName)
  return (
    sameOf(folded, known) ??
    alike(folded, known) ??
    wholeOf(folded, known) ??
    fullOf(folded, known) ??
    partOf(folded, known)
  )
}

/** The name that says the same as what was typed. */
export function sameMeaning(typed: string, candidates: Iterable<string | Name>): string | undefined {
  return sameOf(foldWording(typed), [...candidates].map(foldName))
}

interface Folded {
  readonly name: string
  readonly folded: string
  readonly wordings: readonly string[]
}

function foldName(candidate: string | Name): Folded {
  const { name, also = [] } = typeof candidate === 'string' ? { name: candidate } : candidate
  const folded = foldWording(name)
  return { name, folded, wordings: [folded, ...also.map(foldWording)] }
}

function sameOf(typed: string, known: readonly Folded[]): string | undefined {
  return (
    known.find(({ folded }) => folded === typed) ?? known.find(({ wordings }) => wordings.includes(typed))
  )?.name
}

/** Latin words are made of so few letters that short ones are found in any other. */
const SHORTEST_LATIN = 3

function canBePart(text: string): boolean {
  return /\p{Script=Han}/u.test(text) || text.length >= SHORTEST_LATIN
}

/** The longest wording within what was typed. */
function partOf(typed: string, known: readonly Folded[]): string | undefined {
  let best: { readonly name: string; readonly length: number } | undefined
  for (const { name, wordings } of known) {
    for (const wording of wordings) {
      if (!canBePart(wording) || !typed.includes(wording)) continue
      if (!best || wording.length > best.length) best = { name, length: wording.length }
    }
  }
  return best?.name
}

/** The shortest wording that what was typed is within, when there is only one. */
function wholeOf(typed: string, known: readonly Folded[]): string | undefined {
  if (typed.length < 2 || !canBePart(typed)) return undefined
  const found = known.flatMap(({ name, wordings }) =>
    wordings.filter((wording) => wording.includes(typed)).map(({ length }) => ({ name, length })),
  )
  const least = Math.min(...found.map(({ length }) => length))
  const names = new Set(found.filter(({ length }) => length === least).map(({ name }) => name))
  return names.size === 1 ? [...names][0] : undefined
}

/** Fewer characters are found in their order in too many wordings. */
const SHORTEST_ABRIDGED = 3

/** The shortest wording that has all characters of what was typed in their order: 新收申请 of 新收政府信息公开申请. */
function fullOf(typed: string, known: readonly Folded[]): string | undefined {
  if (typed.length < SHORTEST_ABRIDGED || !/\p{Script=Han}/u.test(typed)) return undefined
  let best: { readonly name: string; readonly length: number } | undefined
  for (const { name, wordings } of known) {
    for (const wording of wordings) {
      if ((!best || wording.length < best.length) && isAbridged(typed, wording))
        best = { name, length: wording.length }
    }
  }
  return best?.name
}

function isAbridged(typed: string, wording: string): boolean {
  let at = 0
  for (const character of wording) if (character === typed[at]) at++
  return at === typed.length
}

/** The name that differs by one character, or by few and shares more than half; of two, the one that shares more. */
function alike(typed: string, known: readonly Folded[]): string | undefined {
  let best: { readonly name: string; readonly distance: number; readonly shared: number } | undefined
  for (const { name, wordings } of known) {
    for (const wording of wordings) {
      const longer = Math.max(typed.length, wording.length)
      const limit = Math.max(1, longer / 2)
      const distance = editDistance(typed, wording, limit)
      const shared = sharedCharacters(typed, wording)
      if (distance > limit || shared === 0 || (distance > 1 && shared * 2 <= longer)) continue
      if (!best || distance < best.distance || (distance === best.distance && shared > best.shared))
        best = { name, distance, shared }
    }
  }
  return best?.name
}

function sharedCharacters(a: string, b: string): number {
  const left = [...b]
  return [...a].filter((character) => {
    const at = left.indexOf(character)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

/** Insertions, deletions and replacements of characters; anything above `limit` may be returned as limit + 1. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, replaced))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
