import { cli } from '../locale/zh/cli.ts'
import type { CommandDeclaration } from './declared/declaration.ts'
import {
  commandOf,
  commandsWith,
  DASHES,
  longsOf,
  meantOption,
  nameOf,
  optionOf,
  takesValue,
} from './declared/lookup.ts'
import { valueMissing } from './wrong-usage.ts'

/** The sentence for what the parser of the command line would take for something else than is meant. */
export function misread(argv: readonly string[]): string | undefined {
  const command = commandOf(argv)
  if (!command) return undefined
  const end = argv.indexOf('--')
  const words = argv.slice(0, end < 0 ? undefined : end)
  return (
    misdashed(words, command) ??
    shortMisdashed(words, command) ??
    withoutValue(words, command) ??
    quotedValue(words, command) ??
    (words.includes('') ? cli.usage.emptyName : undefined)
  )
}

/**
 * A long option behind one dash, or behind dashes of a word processor: `-draft`, `—draft`. Parsers take the first for
 * short options, and the second for the name of a file.
 */
function misdashed(words: readonly string[], command: CommandDeclaration): string | undefined {
  const word = words.find((one) => DASHES.test(one) && !/^--/.test(one) && meantOption(one) !== undefined)
  if (word === undefined) return undefined
  const meant = meantOption(word) ?? ''
  if (longsOf(command).includes(meant)) return cli.usage.misdashed(word, meant)
  return cli.usage.optionOfOthers(word, meant, nameOf(command), commandsWith(meant))
}

/** A short option behind a full-width dash, as input methods of Chinese write it: `－o`. */
function shortMisdashed(words: readonly string[], command: CommandDeclaration): string | undefined {
  for (const word of words) {
    const meant = `-${word.replace(DASHES, '')}`
    if (!word.startsWith('-') && DASHES.test(word) && optionOf(command, meant))
      return cli.usage.shortMisdashed(word, meant)
  }
  return undefined
}

/** An option with nothing or another one where its value should be: `-o -f pdf`, which parsers take for a folder `-f`. */
function withoutValue(words: readonly string[], command: CommandDeclaration): string | undefined {
  const isNone = (word: string | undefined) => word === '' || optionOf(command, word) !== undefined
  const at = words.findIndex((word, index) => takesValue(command, word) && isNone(words[index + 1]))
  const option = optionOf(command, words[at])
  return option && valueMissing(command, option)
}

/** Quotes of Chinese texts around a value, which shells take for a part of it. */
function quotedValue(words: readonly string[], command: CommandDeclaration): string | undefined {
  const at = words.findIndex((word, index) => takesValue(command, words[index - 1]) && /^[“”‘’＂]/.test(word))
  return at < 0 ? undefined : cli.usage.quotedValue(words[at - 1] ?? '')
}
