import handlebars from 'handlebars/dist/cjs/handlebars.js'
import type { Range } from '../findings/finding.ts'

/** Helpers that a template may call, and how many fields each takes. `log` would talk into the terminal. */
export const HELPERS: ReadonlyMap<string, number> = new Map([
  ['if', 1],
  ['unless', 1],
  ['each', 1],
  ['with', 1],
  ['lookup', 2],
])

/** A template as it was read, and the places in it that something can be said of. */
export interface ReadTemplate {
  readonly program: hbs.AST.Program
  /** Where it calls partials; without a name where the name is worked out from fields. */
  readonly partials: readonly Called[]
  /** Where it calls helpers. */
  readonly helpers: readonly (Called & { readonly fields: number; readonly first?: Called })[]
  readonly decorators: readonly Called[]
  /** Every field that it names. */
  readonly fields: readonly Called[]
  /** The partials that it defines itself. */
  readonly inline: readonly string[]
}

export interface Called {
  readonly name?: string
  readonly range: Range
}

/** Why a text is no template, in the words of the parser. */
export class TemplateSyntaxError extends Error {
  readonly range: Range
  /** The name of the token that ought not to be there. */
  readonly token: string

  constructor(token: string, range: Range) {
    super(token)
    this.token = token
    this.range = range
  }
}

// The parser's own message says neither column nor token.
const { Parser: parser } = handlebars as unknown as {
  Parser: {
    parseError: (message: string, hash: { token: string | null }) => never
    lexer: { yylloc: { [name in 'first_line' | 'first_column' | 'last_line' | 'last_column']: number } }
  }
}
parser.parseError = (_, { token }) => {
  const { first_line, first_column, last_line, last_column } = parser.lexer.yylloc
  throw new TemplateSyntaxError(token ?? 'INVALID', {
    line: first_line,
    column: first_column + 1,
    endLine: last_line,
    endColumn: last_column + 1,
  })
}

/** Throws a `TemplateSyntaxError`, or what Handlebars throws when the ends of a block differ. */
export function readTemplate(text: string): ReadTemplate {
  const program = handlebars.parse(text)
  const scan = new Scan()
  scan.accept(program)
  return { program, ...scan.found }
}

export function rangeOfNode({ start, end }: hbs.AST.SourceLocation): Range {
  return { line: start.line, column: start.column + 1, endLine: end.line, endColumn: end.column + 1 }
}

type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression

class Scan extends handlebars.Visitor {
  readonly found = {
    partials: [] as Called[],
    helpers: [] as (Called & { fields: number; first?: Called })[],
    decorators: [] as Called[],
    fields: [] as Called[],
    inline: [] as string[],
  }

  override MustacheStatement(call: hbs.AST.MustacheStatement): void {
    this.#call(call, false)
    super.MustacheStatement(call)
  }

  override BlockStatement(call: hbs.AST.BlockStatement): void {
    this.#call(call, false)
    super.BlockStatement(call)
  }

  override SubExpression(call: hbs.AST.SubExpression): void {
    this.#call(call, true)
    super.SubExpression(call)
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.found.partials.push(calledBy(partial.name))
    super.PartialStatement(partial)
  }

  override DecoratorBlock(block: hbs.AST.DecoratorBlock): void {
    const [name] = block.params
    if (nameOf(block.path) !== 'inline') this.found.decorators.push(calledBy(block.path))
    else if (name?.type === 'StringLiteral') this.found.inline.push((name as hbs.AST.StringLiteral).value)
    super.DecoratorBlock(block)
  }

  override Decorator(decorator: hbs.AST.Decorator): void {
    this.found.decorators.push(calledBy(decorator.path))
  }

  override PathExpression(path: hbs.AST.PathExpression): void {
    const name = path.parts.at(-1)
    if (name !== undefined && !path.data) this.found.fields.push({ name, range: rangeOfNode(path.loc) })
  }

  /** A name with fields behind it is a helper's, and so is any name in parentheses. */
  #call({ path, params, hash }: Call, always: boolean): void {
    const name = nameOf(path)
    if (!always && params.length === 0 && !hash && !HELPERS.has(name ?? '')) return
    const [first] = params
    this.found.helpers.push({
      ...calledBy(path),
      fields: params.length,
      ...(first ? { first: calledBy(first) } : {}),
    })
  }
}

function calledBy(node: hbs.AST.Node): Called {
  const name = nameOf(node)
  return { range: rangeOfNode(node.loc), ...(name === undefined ? {} : { name }) }
}

function nameOf(node: hbs.AST.Node): string | undefined {
  return 'original' in node ? String(node.original) : undefined
}
