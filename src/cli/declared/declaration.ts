import type { Terminal } from '../terminal.ts'

/** A command as the parser is told of it. */
export interface CommandDeclaration {
  /** The command that this one is a part of. */
  readonly group?: Pick<CommandDeclaration, 'name' | 'words'>
  readonly name: string
  readonly words: { readonly summary: string; readonly after: string }
  /** As the usage shows it, and what it is. */
  readonly argument: readonly [flags: string, text: string]
  readonly options: readonly CommandOption[]
  /** Returns the exit code. The module of a command is loaded when it is run. */
  run(argument: never, options: never, terminal: Terminal): Promise<number>
}

export interface CommandOption {
  readonly flags: string
  readonly text: string
  readonly required?: boolean
  /** May be given several times. */
  readonly repeated?: boolean
}
