/** Whether all characters of a text stand in a longer one in the same order: 科委 in 科学技术委员会. */
export function isAbbreviation(short: string, long: string): boolean {
  let at = 0
  for (const character of short) {
    at = long.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return short.length < long.length
}
