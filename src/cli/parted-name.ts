import { cli } from '../locale/zh/cli.ts'
import { environmentError } from './exit-codes.ts'
import { statOf } from './files/read-file.ts'

/** Spaces in a name are few. */
const MOST_WORDS = 9

/** Refuses words that are, joined by spaces, the name of what is there: its quotes were left out. */
export async function refusePartedName(words: readonly string[]): Promise<void> {
  for (const [start, word] of words.entries()) {
    if (start === words.length - 1 || (await statOf(word))) continue
    for (let end = start + 2; end <= Math.min(words.length, start + MOST_WORDS); end++) {
      const name = words.slice(start, end).join(' ')
      if (await statOf(name)) throw environmentError(cli.files.parted(word, name))
    }
  }
}
