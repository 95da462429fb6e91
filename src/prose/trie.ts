export interface Word {
  readonly end: number
  /** What it may stand for: classes of words, or itself. */
  readonly ids: readonly string[]
  /** It is a verb, or begins with one: 新收政府信息公开申请. */
  readonly isVerb: boolean
}

/** Words by their characters, for the longest at an offset. Verbs come first, so that it is known what begins with one. */
export class Trie {
  readonly #next = new Map<string, Trie>()
  readonly #ids: string[] = []
  #isVerb = false

  add(word: string, id: string, isVerb = false): void {
    let node: Trie = this
    let begins = isVerb
    for (let at = 0; at < word.length; at++) {
      const character = word.charAt(at)
      const next = node.#next.get(character) ?? new Trie()
      node.#next.set(character, next)
      node = next
      begins ||= node.#isVerb
    }
    if (!node.#ids.includes(id)) node.#ids.push(id)
    node.#isVerb ||= begins
  }

  longest(text: string, at: number): Word | undefined {
    let node: Trie | undefined = this
    let found: Word | undefined
    for (let end = at; node; end++) {
      if (node.#ids.length > 0) found = { end, ids: node.#ids, isVerb: node.#isVerb }
      node = node.#next.get(text.charAt(end))
    }
    return found
  }
}
