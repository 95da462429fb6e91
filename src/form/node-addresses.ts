import type { Form, Node } from './form.ts'

/** The address of every section, block, row and column, as `changes` and 增行 write it; for suggestions. */
export function nodeAddresses(form: Form): readonly string[] {
  return form.sections.flatMap((section) => [
    section.name,
    ...(section.table?.blocks ?? []).flatMap((block) => [
      ...(block.name === '' ? [] : [`${section.name}.${block.name}`]),
      ...below(block.rows, section.name),
      ...below(block.columns, section.name),
    ]),
  ])
}

function below(parent: Node, prefix: string): readonly string[] {
  return parent.children.flatMap((child) => {
    const address = `${prefix}.${child.name}`
    return [address, ...below(child, child.silent ? prefix : address)]
  })
}
