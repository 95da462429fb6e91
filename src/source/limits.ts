/**
 * More than any report has, so that whatever is in a file, reading and building it take seconds. The most that is in
 * one of the published reports of `examples`: 100 entries, 150 lines, 800 characters of one line, 6000 characters.
 */
export const LIMITS = {
  /** Entries of maps and items of lists in a file. */
  entries: 10_000,
  /** Characters (UTF-16 units) of one line of a text, of a name or of a value. */
  line: 100_000,
  /** Characters of a title and of other names. */
  name: 500,
  /** Line ends within the texts of a file. */
  lines: 5000,
  /** Characters of all texts and names of a file. */
  characters: 300_000,
  /** Tables of one's own. */
  tables: 200,
  /** Of one of them: figures and rows that hold none, and columns. */
  rows: 5000,
  columns: 100,
  /** Charts and pictures. */
  illustrations: 200,
} as const

/** What a file of YAML may hold altogether. */
export type Limits = Pick<
  { [name in keyof typeof LIMITS]: number },
  'entries' | 'line' | 'lines' | 'characters'
>

/** A list has a line of some entries for each of the units of a province. */
export const LIST_LIMITS: Limits = {
  entries: 200_000,
  line: LIMITS.line,
  lines: LIMITS.lines,
  characters: 2_000_000,
}
