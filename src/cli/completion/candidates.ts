import { COMMANDS } from '../commands.ts'
import type { CommandDeclaration } from '../declared/declaration.ts'

/** A word that a command line may go on with, and what it is for. */
export interface Candidate {
  readonly word: string
  readonly text: string
}

/** What the last word of a command line may become; nothing where a file is due, which the shell knows itself. */
export function candidates(words: readonly string[]): readonly Candidate[] {
  const typed = words.at(-1) ?? ''
  const [first, second] = words.slice(0, -1)
  const all =
    first === undefined
      ? commandWords()
      : second === undefined && !typed.startsWith('-')
        ? partsOf(first)
        : typed.startsWith('-')
          ? optionsOf(COMMANDS.find((one) => isCalled(one, first, second)))
          : []
  return all.filter(({ word }) => word.startsWith(typed))
}

function commandWords(): readonly Candidate[] {
  const found = COMMANDS.map(
    ({ group, name, words }) => [group?.name ?? name, (group?.words ?? words).summary] as const,
  )
  return [...new Map(found)].map(([word, text]) => ({ word, text }))
}

function partsOf(first: string): readonly Candidate[] {
  return COMMANDS.filter(({ group }) => group?.name === first).map(({ name, words }) => ({
    word: name,
    text: words.summary,
  }))
}

function isCalled({ group, name }: CommandDeclaration, first: string, second: string | undefined): boolean {
  return group ? group.name === first && name === second : name === first
}

/** `-o, --output <folder>` → --output. */
function optionsOf(command: CommandDeclaration | undefined): readonly Candidate[] {
  return (command?.options ?? []).map(({ flags, text }) => ({
    word: /--[a-z-]+/.exec(flags)?.[0] ?? flags,
    text,
  }))
}
