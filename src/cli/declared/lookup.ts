import { COMMANDS } from '../commands.ts'
import type { CommandDeclaration, CommandOption } from './declaration.ts'

/** Dashes as people type them, or as word processors make them out of two. */
export const DASHES = /^[-‐‑‒–—―−－]{1,2}(?=[a-z])/i

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
export function wordsOf(flags: string): readonly string[] {
  return flags.replace(/ <.*/, '').split(', ')
}

export function longOf(flags: string): string | undefined {
  return /--[\w-]+/.exec(flags)?.[0]
}

/** Whether the word behind this one is its value. */
export function takesValue(command: CommandDeclaration, word: string | undefined): boolean {
  return optionOf(command, word)?.flags.includes('<') ?? false
}

/** The commands that have a long option, by their names. */
export function commandsWith(long: string): readonly string[] {
  return COMMANDS.filter((command) => longsOf(command).includes(long)).map(nameOf)
}

/** The first example of its help, without what stands beside it. */
export function exampleOf({ words }: Pick<CommandDeclaration, 'words'>): string {
  return /^ {2}(report-gen .*?)(?: {2,}|$)/m.exec(words.after)?.[1] ?? ''
}
