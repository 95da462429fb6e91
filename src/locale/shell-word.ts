/** What no shell takes for anything else, wherever it stands in a word. */
const PLAIN = /^[\p{L}\p{M}\p{N}_./:（）〔〕【】《》·-]+$/u

/** What shells, or PowerShell alone, obey within double quotes. */
const OBEYED_IN_QUOTES = /["$`!“”]/

/** A path as it is typed in a command: for sh, cmd and PowerShell alike, as far as one spelling can be. */
export function shellWord(path: string): string {
  const word = path.startsWith('-') ? `./${path}` : path
  if (PLAIN.test(word)) return word
  return OBEYED_IN_QUOTES.test(word) ? `'${word.replaceAll("'", `'\\''`)}'` : `"${word}"`
}
