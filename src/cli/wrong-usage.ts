import type { CommanderError } from 'commander'
import { cli } from '../locale/zh/cli.ts'
import { COMMANDS } from './commands.ts'
import type { CommandDeclaration, CommandOption } from './declared/declaration.ts'
import {
  commandOf,
  commandsWith,
  exampleOf,
  longOf,
  longsOf,
  meantOption,
  nameOf,
  takesValue,
  wordsOf,
} from './declared/lookup.ts'

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
    return cli.usage.missingRequired(missingOf(command, argv), exampleOf(command), nameOf(command))
  if (error.code === 'commander.optionMissingArgument' && command) {
    const option = command.options.find(({ flags }) => flags === quoted)
    if (option) return valueMissing(command, option)
  }
  if (error.code === 'commander.excessArguments' && command)
    return cli.usage.excess(operandsOf(command, argv), nameOf(command))
  const found = error.code === 'commander.unknownOption' ? quoted : (longOf(quoted) ?? quoted)
  const meant = error.code === 'commander.unknownOption' ? meantOption(found) : undefined
  const others = meant === undefined ? [] : commandsWith(meant)
  if (command && found === '--json' && longsOf(command).includes('--format'))
    return cli.usage.parser(error.code, found, '--format json', name)
  if (command && meant !== undefined && !longsOf(command).includes(meant) && others.length > 0)
    return cli.usage.optionOfOthers(found, meant, nameOf(command), others)
  return cli.usage.parser(error.code, found, near ?? meant, name)
}

/** The options without which a command cannot be, and that do not stand behind it. */
function missingOf({ options }: CommandDeclaration, argv: readonly string[]): readonly string[] {
  const isGiven = (flags: string) =>
    argv.some((word) =>
      wordsOf(flags).some((name) => word === name || word.startsWith(/^--/.test(name) ? `${name}=` : name)),
    )
  return options.flatMap(({ flags, required = false }) =>
    required && !isGiven(flags) ? (longOf(flags) ?? []) : [],
  )
}

export function valueMissing(command: CommandDeclaration, { flags, text }: CommandOption): string {
  return cli.usage.valueMissing(wordsOf(flags), text, nameOf(command))
}

/** What stands behind a command beside its options and their values. */
function operandsOf(command: CommandDeclaration, argv: readonly string[]): readonly string[] {
  return argv
    .slice(command.group ? 2 : 1)
    .filter((word, index, words) => !/^-./.test(word) && !takesValue(command, words[index - 1]))
}
