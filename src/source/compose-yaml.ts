import { Composer, type CST, Lexer, type ParsedNode, Parser, type YAMLError } from 'yaml'

/** Deeper nesting than any form has; the composer is recursive and would exhaust the stack. */
const DEEPEST = 100

interface Composed {
  readonly contents: ParsedNode | null
  readonly errors: readonly YAMLError[]
}

/** The library's `parseDocument`, but for the depth that it stops at. `undefined`: nested too deeply. */
export function composeYaml(text: string): Composed | undefined {
  const tokens = parseTokens(text)
  if (!tokens) return undefined
  const documents = [...new Composer({ schema: 'core' }).compose(tokens, true, text.length)]
  const [first, second] = documents
  if (!first) throw new Error('the composer was told to give one document at least')
  const errors: YAMLError[] = [...first.errors]
  if (second) errors.push({ code: 'MULTIPLE_DOCS', pos: [second.range[0], second.range[0] + 1] } as YAMLError)
  return { contents: first.contents, errors }
}

function parseTokens(text: string): readonly CST.Token[] | undefined {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme))
    if (parser.stack.length > DEEPEST) return undefined
  }
  return [...tokens, ...parser.end()]
}
