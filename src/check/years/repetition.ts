/** Letters and digits in a row that count as repeated, as in checks for plagiarism. */
const WINDOW = 13

/** A stretch [start, end) of a text, and how many of its letters it has. */
export interface Passage {
  readonly start: number
  readonly end: number
  readonly letters: number
}

type Span = readonly [start: number, end: number]

interface Repetition {
  /** Letters of the text that count, and how many of these are repeated. */
  readonly letters: number
  readonly repeated: number
  /** What is repeated, the longest first. */
  readonly passages: readonly Passage[]
}

/** How much of a text stands in another already, but for what is standard wording. Time goes with the length. */
export function repetition(text: string, earlier: readonly string[], standard: string): Repetition {
  const [seen, expected] = [new Set<string>(), new Set<string>()]
  for (const one of earlier) for (const window of windows(plain(one).letters)) seen.add(window)
  for (const window of windows(plain(standard).letters)) expected.add(window)

  const { letters, spans } = plain(text)
  const marks = new Uint8Array(letters.length)
  let at = 0
  for (const window of windows(letters)) {
    if (expected.has(window)) marks.fill(STANDARD, at, at + WINDOW)
    else if (seen.has(window)) marks.fill(REPEATED, at, at + WINDOW)
    at++
  }
  return { ...count(marks), passages: passagesOf(marks, spans) }
}

const REPEATED = 1
const STANDARD = 2

/** The letters and digits of a text, a number as one of them, and where each stands. Years and counts change by themselves. */
function plain(text: string): { letters: string; spans: readonly Span[] } {
  const [letters, spans]: [string[], Span[]] = [[], []]
  for (const { 0: word, index } of text.matchAll(/\d+|\p{L}/gu)) {
    letters.push(/\d/.test(word) ? '0' : word.charAt(0))
    spans.push([index, index + word.length])
  }
  return { letters: letters.join(''), spans }
}

function* windows(letters: string): Generator<string> {
  for (let at = 0; at + WINDOW <= letters.length; at++) yield letters.slice(at, at + WINDOW)
}

function count(marks: Uint8Array): { letters: number; repeated: number } {
  let [letters, repeated] = [0, 0]
  for (const mark of marks) {
    if (mark !== STANDARD) letters++
    if (mark === REPEATED) repeated++
  }
  return { letters, repeated }
}

function passagesOf(marks: Uint8Array, spans: readonly Span[]): readonly Passage[] {
  const passages: Passage[] = []
  for (let from = marks.indexOf(REPEATED); from >= 0; ) {
    let to = from
    while (marks[to] === REPEATED) to++
    const [[start] = [0], [, end] = [0, 0]] = [spans[from], spans[to - 1]]
    passages.push({ start, end, letters: to - from })
    from = marks.indexOf(REPEATED, to)
  }
  return passages.sort((a, b) => b.letters - a.letters)
}
