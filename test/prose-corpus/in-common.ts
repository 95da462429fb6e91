/** How long the stretches are that texts are compared by. */
const LENGTH = 22

/** Every stretch of the texts, without figures, which are invented. */
export function stretchesOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => stretches(text)))
}

/** The longest stretch of a text that is known, and how much of all its stretches is. */
export function inCommon(
  text: string,
  known: ReadonlySet<string>,
): { readonly longest: number; readonly share: number } {
  const own = stretches(text)
  let [count, run, longest] = [0, 0, 0]
  for (const stretch of own) {
    run = known.has(stretch) ? run + 1 : 0
    if (run > 0) count++
    longest = Math.max(longest, run)
  }
  return {
    longest: longest === 0 ? 0 : longest + LENGTH - 1,
    share: own.length === 0 ? 0 : count / own.length,
  }
}

function stretches(text: string): readonly string[] {
  const bare = text.replaceAll(/[\d,.\s%]/g, '')
  return Array.from({ length: Math.max(0, bare.length - LENGTH + 1) }, (_, at) => bare.slice(at, at + LENGTH))
}
