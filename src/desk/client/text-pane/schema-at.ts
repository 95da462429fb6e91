/** What a JSON Schema of ours says of a place; all its keywords are optional. */
export interface SchemaNode {
  readonly title?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly enum?: readonly unknown[]
  readonly allOf?: readonly SchemaNode[]
  readonly $ref?: string
  readonly definitions?: Readonly<Record<string, SchemaNode>>
}

/** The schema of what stands at the end of a way of keys, with what it refers to. */
export function schemaAt(root: SchemaNode, keys: readonly string[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = root
  for (const key of keys) {
    node = node && whole(root, node).properties?.[key]
    if (!node) return undefined
  }
  return whole(root, node)
}

/** A schema with those that it refers to; its own words go before theirs. */
function whole(root: SchemaNode, node: SchemaNode): SchemaNode {
  const name = node.$ref?.replace('#/definitions/', '')
  const referred = name === undefined ? [] : [root.definitions?.[name] ?? {}]
  const parts = [...referred, ...(node.allOf ?? [])].map((part) => whole(root, part))
  const all = [...parts, node]
  const properties = Object.assign({}, ...all.map((part) => part.properties))
  return { ...Object.assign({}, ...all), properties }
}
