import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { textPane as text } from '../../../locale/zh/desk-text-pane.ts'
import type { Reference } from '../prose/references.ts'
import { keyPath } from './key-path.ts'
import { type SchemaNode, schemaAt } from './schema-at.ts'

/** What completion is drawn from, as it is just now. */
export interface Knowledge {
  readonly schema: SchemaNode
  readonly references: readonly Reference[]
  /** What is printed at an address. */
  value(address: string): string | undefined
}

/** Keys that the map under the cursor may have; after `{{`, addresses of figures. Official labels stand beside. */
export function complete(context: CompletionContext, knowledge: Knowledge): CompletionResult | null {
  const reference = context.matchBefore(/\{\{[^{}\n]*/)
  if (reference) return references(reference.from + 2, knowledge)
  const { keys, key } = keyPath(context.state.doc.toString(), context.pos)
  if (!key || (key.text === '' && !context.explicit)) return null
  const properties = schemaAt(knowledge.schema, keys)?.properties ?? {}
  const options = Object.keys(properties).map((name): Completion => {
    const inside = schemaAt(knowledge.schema, [...keys, name])
    const title = inside?.title
    return {
      label: name,
      apply: `${name}: `,
      type: Object.keys(inside?.properties ?? {}).length > 0 ? 'class' : 'property',
      ...(title === undefined || title === name ? {} : { detail: title }),
      ...(inside?.description === undefined ? {} : { info: inside.description }),
    }
  })
  return options.length === 0 ? null : { from: key.start, options, validFor: /^[^\s:{}[\],]*$/ }
}

function references(from: number, { references, value }: Knowledge): CompletionResult {
  const options = references.map(({ address, label }): Completion => {
    return { label: address, apply: `${address}}}`, detail: value(address) ?? text.blank, info: label }
  })
  return { from, options, validFor: /^[^{}\n]*$/ }
}
