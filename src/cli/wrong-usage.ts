import type { CommanderError } from 'commander'
import { cli } from '../locale/zh/cli.ts'
import { COMMANDS } from './commands.ts'
import type { CommandDeclaration } from './declared/declaration.ts'

/** Dashes as people type them, or as word processors make them out of two. */
const DASHES = /^[-‐‑‒–—―−－]{1,2}(?=[a-z])/i

/** The sentence for what the parser of the command line does not accept. */
export function wrongUsage(error: CommanderError, argv: readonly string[]): string {
  const command = commandOf(argv)
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const [, near] = /\(Did you mean (?:one of )?([^,?]+)/.exec(error.message) ?? []
  const name = command && nameOf(command)
  const parts = COMMANDS.filter(({ group }) => group !== undefined && group.name === argv[0])
  const [part] = parts
  if (!command && part)
    return cli.usage.partOfGroup(
      argv[0] ?? '',
      argv[1],
      parts.map(({ name }) => name),
      exampleOf(part),
    )
  if (error.code === 'commander.missingArgument' && command && name !== undefined)
    return cli.usage.missingArgument(name, exampleOf(command))
  if (error.code === 'commander.missingMandatoryOptionValue' && command)
    return cli.usage.missingOption(longOf(quoted) ?? quoted, exampleOf(command))
  const found = error.code === 'commander.unknownOption' ? quoted : (longOf(quoted) ?? quoted)
  const meant = error.code === 'commander.unknownOption' ? meantOption(found) : undefined
  const others = COMMANDS.filter((one) => meant !== undefined && longsOf(one).includes(meant)).map(nameOf)
  if (command && meant !== undefined && !longsOf(command).includes(meant) && others.length > 0)
    return cli.usage.optionOfOthers(found, meant, nameOf(command), others)
  return cli.usage.parser(error.code, found, near ?? meant, name)
}

/**
 * A long option behind one dash, or behind dashes of a word processor: `-draft`, `—draft`. Parsers take the first for
 * short options, and the second for the name of a file.
 */
export function misdashed(argv: readonly string[]): string | undefined {
  const command = commandOf(argv)
  const end = argv.indexOf('--')
  const word = argv
    .slice(0, end < 0 ? undefined : end)
    .find((one) => DASHES.test(one) && !/^--/.test(one) && meantOption(one) !== undefined)
  if (word === undefined || !command) return undefined
  const meant = meantOption(word) ?? ''
  if (longsOf(command).includes(meant)) return cli.usage.misdashed(word, meant)
  const others = COMMANDS.filter((one) => longsOf(one).includes(meant)).map(nameOf)
  return cli.usage.optionOfOthers(word, meant, nameOf(command), others)
}

/** The long option of any command that a word would be with the right dashes. */
function meantOption(word: string): string | undefined {
  const long = `--${word.replace(DASHES, '').split('=', 1)[0]}`
  return COMMANDS.some((command) => longsOf(command).includes(long)) ? long : undefined
}

function commandOf([first, second]: readonly string[]): CommandDeclaration | undefined {
  return COMMANDS.find(({ group, name }) =>
    group ? group.name === first && name === second : name === first,
  )
}

function nameOf({ group, name }: CommandDeclaration): string {
  return group ? `${group.name} ${name}` : name
}

function longsOf({ options }: CommandDeclaration): readonly string[] {
  return ['--help', ...options.flatMap(({ flags }) => longOf(flags) ?? [])]
}

function longOf(flags: string): string | undefined {
  return /--[\w-]+/.exec(flags)?.[0]
}

/** The first example of its help, without what stands beside it. */
export function exampleOf({ words }: Pick<CommandDeclaration, 'words'>): string {
  return /^ {2}(report-gen .*?)(?: {2,}|$)/m.exec(words.after)?.[1] ?? ''
}
