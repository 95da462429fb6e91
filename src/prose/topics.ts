import type { Form } from '../form/form.ts'
import type { Phrase } from './phrases.ts'

/** Topics that have a noun in common are one: what is received and what is answered are applications. */
export function areas(
  phrases: readonly Phrase[],
  objects: ReadonlySet<string>,
  verbs: ReadonlySet<string>,
): (topic: string) => string {
  const byObject = new Map<string, string>()
  const first = new Map<string, string>()
  for (const { before, after, topic } of phrases) {
    const ids = [...before, ...after]
    if (!ids.some((id) => verbs.has(id))) continue
    for (const id of ids.filter((one) => objects.has(one))) {
      const known = byObject.get(id)
      if (known === undefined) byObject.set(id, first.get(topic) ?? topic)
      else if (!first.has(topic)) first.set(topic, known)
    }
  }
  return (topic) => first.get(topic) ?? topic
}

/** A form of one table is spoken of group by group. */
export function topicsOf(form: Form): (address: string) => string {
  const isOneTable = form.sections.filter(({ table }) => table).length === 1
  return (address) =>
    address
      .split('.')
      .slice(0, isOneTable ? 2 : 1)
      .join('.')
}
