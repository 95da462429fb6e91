/**
 * The words that a pattern stands for: `[…]` may be left out, `(a|b)` is one of several, `[a|b]` is one of them or none.
 * 结转[至|到]下[一]年 stands for 结转下年, 结转至下年, 结转到下一年 and three more.
 */

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
