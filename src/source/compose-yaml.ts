import { Composer, type CST, Lexer, type ParsedNode, Parser, type YAMLError } from 'yaml'
import { LIMITS } from './limits.ts'

/** Deeper nesting than any form has; the composer is recursive and would exhaust the stack. */
const DEEPEST = 100

/** What begins an entry or an item. */
const BEGINS_ENTRY = new Set([':', '-', ',', '?'])

interface Composed {
  readonly contents: ParsedNode | null
  readonly errors: readonly YAMLError[]
}

/**
 * The library's `parseDocument`, but for what it stops at, which takes it time that grows with the square: nested
 * too deeply, or more entries than it may have.
 */
export function composeYaml(text: string, most: number = LIMITS.entries): Composed | 'too deep' | 'too many' {
  const tokens = parseTokens(text, most)
  if (typeof tokens === 'string') return tokens
  const documents = [...new Composer({ schema: 'core' }).compose(tokens, true, text.length)]
  const [first, second] = documents
  if (!first) throw new Error('the composer was told to give one document at least')
  const errors: YAMLError[] = [...first.errors]
  if (second) errors.push({ code: 'MULTIPLE_DOCS', pos: [second.range[0], second.range[0] + 1] } as YAMLError)
  return { contents: first.contents, errors }
}

function parseTokens(text: string, most: number): readonly CST.Token[] | 'too deep' | 'too many' {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  let entries = 0
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme))
    if (parser.stack.length > DEEPEST) return 'too deep'
    if (BEGINS_ENTRY.has(lexeme) && ++entries > 2 * most) return 'too many'
  }
  return [...tokens, ...parser.end()]
}
