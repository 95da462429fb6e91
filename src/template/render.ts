import type Handlebars from 'handlebars'
import runtime from 'handlebars/runtime.js'
import { type TemplateName, templates } from '../../generated/templates.js'
import { strictEngine } from './strict-engine.ts'

// The package declares its runtime as empty; it is the whole library without the compiler.
const engine = strictEngine(runtime as unknown as typeof Handlebars)

for (const [name, specification] of Object.entries(templates)) {
  engine.registerPartial(name, engine.template(specification))
}

/** Fills a built-in template, or a partial of one. Every field is escaped; a field that is missing throws. */
export function render(name: TemplateName, view: object): string {
  return engine.partials[name]?.(view) ?? ''
}
