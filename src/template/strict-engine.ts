import type Handlebars from 'handlebars'

export type Engine = typeof Handlebars

/** A field that a helper is given, and that the view lacks. */
export class MissingField extends Error {
  /** Where the helper is called. */
  readonly call: hbs.AST.SourceLocation | undefined

  constructor(helper: string, call: hbs.AST.SourceLocation | undefined) {
    super(`template: {{#${helper}}} of a field that the view lacks`)
    this.call = call
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
  return engine
}
