import { Command, CommanderError } from 'commander'
import { cli } from '../locale/zh/cli.ts'
import { commandText } from '../locale/zh/cli-commands.ts'
import { version } from '../version.ts'
import { COMMANDS } from './commands.ts'
import type { CommandDeclaration } from './declared/declaration.ts'
import { CommandError, EXIT, environmentError, internalMessage, isWithoutFolder } from './exit-codes.ts'
import { speakHelp } from './help.ts'
import { misread } from './misread.ts'
import type { Terminal } from './terminal.ts'
import { wrongUsage } from './wrong-usage.ts'

/** Runs one command line. Returns the exit code; never exits and never throws. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode: number = EXIT.clean
  const programme = makeProgramme(terminal, (code) => {
    exitCode = code
  })
  const other = misread(argv)
  if (other !== undefined) {
    terminal.err(other)
    return EXIT.usage
  }
  try {
    const words = asOptions(argv)
    if (words.length === 1 && ['-v', '--version'].includes(words[0] ?? '')) {
      terminal.answer(await (await import('./versions.ts')).versions())
      return EXIT.clean
    }
    await programme.parseAsync(words, { from: 'user' })
    return exitCode
  } catch (error) {
    return explain(error, argv, terminal)
  }
}

/** Other ways to ask for the help and the version, as options. */
function asOptions(argv: readonly string[]): string[] {
  const [first = 'help', ...rest] = argv
  if (first === 'version' || first === '-V') return ['--version', ...rest]
  if (first !== 'help') return [...argv]
  const isKnown = rest.length === 0 || COMMANDS.some(({ group, name }) => (group?.name ?? name) === rest[0])
  return isKnown ? [...rest, '--help'] : rest
}

function makeProgramme(terminal: Terminal, finish: (exitCode: number) => void): Command {
  const programme = new Command('report-gen')
    .description(commandText.programme)
    .version(version, '-v, --version', commandText.help.version)
    .addHelpText('after', commandText.help.after)
    // Behind a command, `-v` is none of the programme's.
    .enablePositionalOptions()
  for (const declaration of COMMANDS) addCommand(programme, declaration, terminal, finish)
  for (const command of programme.commands
    .flatMap((command) => [command, ...command.commands])
    .concat(programme))
    speakHelp(command, terminal)
  return programme
}

function addCommand(
  programme: Command,
  { group, name, words, argument, options, run }: CommandDeclaration,
  terminal: Terminal,
  finish: (exitCode: number) => void,
): void {
  const command = named(group ? named(programme, group.name, group.words) : programme, name, words)
    .argument(...argument)
    .action(async (given, chosen) => {
      refuseDeletedFolder()
      finish(await run(given as never, chosen as never, terminal))
    })
  for (const { flags, text, required = false, repeated = false } of options) {
    if (repeated) command.option(flags, text, collect)
    else if (required) command.requiredOption(flags, text)
    else command.option(flags, text)
  }
}

/** No path, and no settings beside it, can be told from a folder that is no longer there. */
function refuseDeletedFolder(): void {
  try {
    process.cwd()
  } catch {
    throw environmentError(cli.files.currentFolderGone)
  }
}

function named(parent: Command, name: string, { summary, after }: CommandDeclaration['words']): Command {
  return parent.command(name).summary(summary).description(summary).addHelpText('after', after)
}

/** An option that may be given several times. */
function collect(word: string, words: readonly string[] = []): readonly string[] {
  return [...words, word]
}

function explain(error: unknown, argv: readonly string[], terminal: Terminal): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.clean
    terminal.err(wrongUsage(error, argv))
    return EXIT.usage
  }
  if (error instanceof CommandError) {
    terminal.err(error.message)
    return error.exitCode
  }
  if (isWithoutFolder(error)) {
    terminal.err(cli.files.currentFolderGone)
    return EXIT.environment
  }
  terminal.err(internalMessage(error))
  return EXIT.internal
}
