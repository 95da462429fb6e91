/** A paragraph of prose, told by the number that officials put before it. */
export type ProseBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly lead: string; readonly text: string }

/** The four levels of GB/T 9704-2012 7.3.3. */
const NUMBERS: readonly { readonly level: 1 | 2 | 3 | 4; readonly pattern: RegExp }[] = [
  { level: 1, pattern: /^[一二三四五六七八九十]+、/ },
  { level: 2, pattern: /^（[一二三四五六七八九十]+）/ },
  { level: 3, pattern: /^\d{1,2}[.．](?!\d)/ },
  { level: 4, pattern: /^（\d{1,2}）/ },
]

const SENTENCE_END = /[。！？；：]/

/** Longer lines are paragraphs that happen to begin with a number. */
const LONGEST_HEADING = 40

/**
 * Prose → paragraphs. Each line is one: a pasted text has no blank lines, and nobody wraps Chinese by hand.
 * A numbered line without a sentence in it is a heading; a （一） line with several sentences leads with its first.
 */
export function splitParagraphs(prose: string): readonly ProseBlock[] {
  return prose
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(classify)
}

function classify(line: string): ProseBlock {
  const number = NUMBERS.find(({ pattern }) => pattern.test(line))
  if (number && line.length <= LONGEST_HEADING && !SENTENCE_END.test(line)) {
    return { kind: 'heading', level: number.level, text: line }
  }
  const end = line.indexOf('。') + 1
  const lead = number?.level === 2 && end > 0 && end < line.length && end <= LONGEST_HEADING ? end : 0
  return { kind: 'paragraph', lead: line.slice(0, lead), text: line.slice(lead) }
}
