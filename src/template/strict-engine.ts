import type Handlebars from 'handlebars'

export type Engine = typeof Handlebars

/** A field that a helper is given or looks up, and that the view lacks. */
export class MissingField extends Error {
  /** Where the helper is called. */
  readonly call: hbs.AST.SourceLocation | undefined
  /** Its name, when it is looked up. */
  readonly field: string | undefined

  constructor(helper: string, call: hbs.AST.SourceLocation | undefined, field?: string) {
    super(`template: {{#${helper}}} of a field that the view lacks`)
    this.call = call
    this.field = field
  }
}

/**
 * An engine of its own that takes a missing field for a fault. The strict mode of Handlebars looks only at what a
 * template prints, not at what it tests, repeats or looks up (its issue 1708).
 */
export function strictEngine(library: Engine): Engine {
  const engine = library.create()
  for (const name of ['if', 'unless', 'each', 'with']) {
    const builtIn = engine.helpers[name]
    engine.registerHelper(name, function (this: unknown, value: unknown, options: { loc?: never }) {
      if (value === undefined) throw new MissingField(name, options.loc)
      return builtIn?.call(this, value, options)
    })
  }
  const { lookup } = engine.helpers
  engine.registerHelper('lookup', (view: unknown, name: unknown, options: { loc?: never }) => {
    const value = lookup?.(view, name, options)
    if (value === undefined) throw new MissingField('lookup', options.loc, String(name))
    return value
  })
  return engine
}
