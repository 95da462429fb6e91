import type { CommanderError } from 'commander'
import { cli } from '../locale/zh/cli.ts'
import { COMMANDS } from './commands.ts'
import type { CommandDeclaration, CommandOption } from './declared/declaration.ts'

/** Dashes as people type them, or as word processors make them out of two. */
export const DASHES = /^[-‐‑‒–—―−－]{1,2}(?=[a-z])/i

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
  const others = COMMANDS.filter((one) => meant !== undefined && longsOf(one).includes(meant)).map(nameOf)
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

/** Whether the word behind this one is its value. */
export function takesValue(command: CommandDeclaration, word: string | undefined): boolean {
  return optionOf(command, word)?.flags.includes('<') ?? false
}

/** The long option of any command that a word would be with the right dashes. */
export function meantOption(word: string): string | undefined {
  const long = `--${word.replace(DASHES, '').split('=', 1)[0]}`
  return COMMANDS.some((command) => longsOf(command).includes(long)) ? long : undefined
}

export function commandOf([first, second]: readonly string[]): CommandDeclaration | undefined {
  return COMMANDS.find(({ group, name }) =>
    group ? group.name === first && name === second : name === first,
  )
}

export function nameOf({ group, name }: CommandDeclaration): string {
  return group ? `${group.name} ${name}` : name
}

export function longsOf({ options }: CommandDeclaration): readonly string[] {
  return ['--help', ...options.flatMap(({ flags }) => longOf(flags) ?? [])]
}

/** The option of a command that a word is, as it stands. */
export function optionOf(
  { options }: CommandDeclaration,
  word: string | undefined,
): CommandOption | undefined {
  return options.find(({ flags }) => word !== undefined && wordsOf(flags).includes(word))
}

/** `-o` and `--output` of `-o, --output <file>`. */
function wordsOf(flags: string): readonly string[] {
  return flags.replace(/ <.*/, '').split(', ')
}

function longOf(flags: string): string | undefined {
  return /--[\w-]+/.exec(flags)?.[0]
}

/** The first example of its help, without what stands beside it. */
export function exampleOf({ words }: Pick<CommandDeclaration, 'words'>): string {
  return /^ {2}(report-gen .*?)(?: {2,}|$)/m.exec(words.after)?.[1] ?? ''
}
