export interface Word {
  readonly end: number
  /** What it may stand for: classes of words, or itself. */
  readonly ids: readonly string[]
  /** It is a verb, or begins with one: 新收政府信息公开申请. */
  readonly isVerb: boolean
  /** The verbs that it begins with, or is, and where they end. */
  readonly verbs: readonly string[]
  readonly afterVerb: number
}

/** A place in a pattern: the characters that may follow, and what ends here. */
interface Place {
  readonly next: Map<string, Place[]>
  id?: string
  isVerb?: boolean
}

/** Places that one stretch of text leads to. */
interface State {
  readonly places: readonly Place[]
  readonly ids: readonly string[]
  readonly verbs: readonly string[]
  readonly next: Map<string, State>
}

/**
 * Words by their patterns, for the longest at an offset. Patterns stand for thousands of words, of which a text has a few:
 * an automaton that follows all of them at once, and keeps each step that led on. Those that led nowhere are as many as
 * there are characters.
 */
export class WordFinder {
  readonly #root: Place = place()
  readonly #states = new Map<string, State>()
  readonly #numbers = new Map<Place, number>()
  #start: State | undefined

  /** A word as it stands. */
  add(word: string, id: string): void {
    this.#end([word.split('').reduce((from, character) => step([from], character), this.#root)], id)
  }

  /** Every word of a pattern. */
  addPattern(pattern: string, id: string, isVerb = false): void {
    const ends = new Follower(pattern).choices([this.#root])
    this.#end(
      ends.filter((end) => end !== this.#root),
      id,
      isVerb,
    )
  }

  longest(text: string, at: number): Word | undefined {
    this.#start ??= this.#state([this.#root])
    let state: State | undefined = this.#start
    let found: Word | undefined
    let verbs: readonly string[] = []
    let afterVerb = at
    for (let end = at; ; ) {
      state = this.#after(state, text.charAt(end))
      if (!state) return found
      end++
      if (state.verbs.length > 0) {
        verbs = [...verbs, ...state.verbs]
        afterVerb = end
      }
      if (state.ids.length > 0) found = { end, ids: state.ids, isVerb: verbs.length > 0, verbs, afterVerb }
    }
  }

  /** Where words end; no pattern ends at the places of another. */
  #end(ends: readonly Place[], id: string, isVerb = false): void {
    this.#start = undefined
    this.#states.clear()
    for (const end of ends) {
      end.id = id
      end.isVerb = isVerb
    }
  }

  #after(state: State, character: string): State | undefined {
    const known = state.next.get(character)
    if (known || !state.places.some(({ next }) => next.has(character))) return known
    const after = this.#state([...new Set(state.places.flatMap(({ next }) => next.get(character) ?? []))])
    state.next.set(character, after)
    return after
  }

  #state(places: readonly Place[]): State {
    const key = places
      .map((each) => this.#numberOf(each))
      .sort((a, b) => a - b)
      .join()
    const known = this.#states.get(key)
    if (known) return known
    const ids = [...new Set(places.flatMap(({ id }) => id ?? []))]
    const verbs = [...new Set(places.flatMap(({ id, isVerb }) => (isVerb && id !== undefined ? [id] : [])))]
    const state = { places, ids, verbs, next: new Map() }
    this.#states.set(key, state)
    return state
  }

  #numberOf(each: Place): number {
    const number = this.#numbers.get(each) ?? this.#numbers.size
    this.#numbers.set(each, number)
    return number
  }
}

function place(): Place {
  return { next: new Map() }
}

/** A new place after one more character. */
function step(from: readonly Place[], character: string): Place {
  const after = place()
  for (const { next } of from) {
    const places = next.get(character)
    if (places) places.push(after)
    else next.set(character, [after])
  }
  return after
}

/** Follows a pattern from places to where its words end. */
class Follower {
  readonly #pattern: string
  #at = 0

  constructor(pattern: string) {
    this.#pattern = pattern
  }

  /** One of several, and the bracket that closes them. */
  choices(from: readonly Place[]): readonly Place[] {
    const ends = new Set<Place>()
    do {
      for (const end of this.#sequence(from)) ends.add(end)
    } while (this.#pattern[this.#at++] === '|')
    return [...ends]
  }

  #sequence(from: readonly Place[]): readonly Place[] {
    let places = from
    for (;;) {
      const character = this.#pattern[this.#at]
      if (character === undefined || character === '|' || character === ']' || character === ')')
        return places
      this.#at++
      if (character === '(') places = this.choices(places)
      else if (character === '[') places = [...new Set([...places, ...this.choices(places)])]
      else places = [step(places, character)]
    }
  }
}
