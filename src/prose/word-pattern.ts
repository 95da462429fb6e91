/**
 * The words that a pattern stands for: `[…]` may be left out, `(a|b)` is one of several, `[a|b]` is one of them or none.
 * 结转[至|到]下[一]年 stands for 结转下年, 结转至下年, 结转到下一年 and three more.
 */
export function expandWords(pattern: string): readonly string[] {
  const open = pattern.search(/[[(]/)
  if (open < 0) return [pattern]
  const close = closing(pattern, open)
  const choices = alternativesOf(pattern.slice(open + 1, close))
  const inside = (pattern[open] === '[' ? ['', ...choices] : choices).flatMap(expandWords)
  const rest = expandWords(pattern.slice(close + 1))
  const before = pattern.slice(0, open)
  return [...new Set(inside.flatMap((middle) => rest.map((after) => before + middle + after)))]
}

function closing(pattern: string, open: number): number {
  let depth = 0
  for (let at = open; at < pattern.length; at++) {
    if (/[[(]/.test(pattern.charAt(at))) depth++
    if (/[\])]/.test(pattern.charAt(at)) && --depth === 0) return at
  }
  return pattern.length
}

/** What stands between the bars that are not inside brackets of their own. */
export function alternativesOf(choices: string): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const character of choices) {
    if (/[[(]/.test(character)) depth++
    if (/[\])]/.test(character)) depth--
    if (character === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts
}
