import type { CommandDeclaration } from './declared/declaration.ts'
import { EXCHANGE } from './declared/exchange.ts'
import { REFERENCE } from './declared/reference.ts'
import { WRITING } from './declared/writing.ts'

/** All commands, in the order of the help. */
export const COMMANDS: readonly CommandDeclaration[] = [...WRITING, ...EXCHANGE, ...REFERENCE]
