/** A function of an object, worked out once for each and kept as long as the object is. Results may not be changed. */
export function remembered<Key extends object, Result extends object>(
  make: (key: Key) => Result,
): (key: Key) => Result {
  const known = new WeakMap<Key, Result>()
  return (key) => {
    let result = known.get(key)
    if (!result) {
      result = make(key)
      known.set(key, result)
    }
    return result
  }
}
