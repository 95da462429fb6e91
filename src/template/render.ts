import type Handlebars from 'handlebars'
import runtime from 'handlebars/runtime.js'
import { type TemplateName, templates } from '../../generated/templates.js'

// The package declares its runtime as empty; it is the whole library without the compiler.
const engine = (runtime as unknown as typeof Handlebars).create()

for (const [name, specification] of Object.entries(templates)) {
  engine.registerPartial(name, engine.template(specification))
}

// The strict mode of Handlebars looks only at what a template prints, not at what it tests or repeats (its issue 1708).
for (const name of ['if', 'unless', 'each']) {
  const builtIn = engine.helpers[name]
  engine.registerHelper(name, function (this: unknown, value: unknown, options: unknown) {
    if (value === undefined) throw new Error(`template: {{#${name}}} of a field that the view lacks`)
    return builtIn?.call(this, value, options)
  })
}

/**
 * The text of a built-in template, filled from `view`: plain objects whose own properties are the fields that the
 * comment at the head of the template names. Every field is escaped; a field that is missing throws.
 */
export function render(name: TemplateName, view: object): string {
  return engine.partials[name]?.(view) ?? ''
}
