/**
 * Remembers the last few results of a function of a text: who edits a file has the same text read to see whether it may
 * be changed, to check it, and to show it. The results may not be changed.
 */
export function lately<Result>(most: number): (text: string, make: () => Result) => Result {
  const known = new Map<string, Result>()
  return (text, make) => {
    const result = known.has(text) ? (known.get(text) as Result) : make()
    known.delete(text)
    known.set(text, result)
    for (const oldest of known.keys()) {
      if (known.size <= most) break
      known.delete(oldest)
    }
    return result
  }
}
