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

/** The same for a function of an object and a name, such as a form and an address. */
export function rememberedBy<Key extends object, Name, Result extends {}>(
  make: (key: Key, name: Name) => Result,
): (key: Key, name: Name) => Result {
  const ofKey = remembered((_key: Key) => new Map<Name, Result>())
  return (key, name) => {
    const known = ofKey(key)
    const result = known.get(name) ?? make(key, name)
    known.set(name, result)
    return result
  }
}
