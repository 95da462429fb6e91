/** How alike two wordings are, from 0 to 1: the pairs of neighbouring characters that both have. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1
  const [pairsOfA, pairsOfB] = [pairs(a), pairs(b)]
  if (pairsOfA.length + pairsOfB.length === 0) return 0
  const rest = [...pairsOfB]
  let common = 0
  for (const pair of pairsOfA) {
    const at = rest.indexOf(pair)
    if (at < 0) continue
    rest.splice(at, 1)
    common++
  }
  return (2 * common) / (pairsOfA.length + pairsOfB.length)
}

function pairs(text: string): readonly string[] {
  const characters = [...text].slice(0, 200)
  return characters.slice(1).map((character, index) => (characters[index] ?? '') + character)
}
