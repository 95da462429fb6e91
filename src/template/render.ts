import type Handlebars from 'handlebars'
import runtime from 'handlebars/runtime.js'
import { type TemplateName, templates } from '../../generated/templates.js'
import { strictEngine } from './strict-engine.ts'

/**
 * Fills a template from `view`: plain objects whose own properties are the fields that the comment at the head of the
 * template names.
 */
export type Fill = (name: TemplateName, view: object) => string

// The package declares its runtime as empty; it is the whole library without the compiler.
const engine = strictEngine(runtime as unknown as typeof Handlebars)

for (const [name, specification] of Object.entries(templates)) {
  engine.registerPartial(name, engine.template(specification))
}

/** Fills a built-in template. Every field is escaped; a field that is missing throws. */
export const render: Fill = (name, view) => engine.partials[name]?.(view) ?? ''
