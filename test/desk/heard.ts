import type { Page } from 'playwright-core'

/** A node of what a screen reader goes through. */
export interface Heard {
  readonly role: string
  readonly name: string
  /** Of headings, from 1. */
  readonly level?: number
  /** What changes in it is said. */
  readonly isLive: boolean
}

interface AXNode {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value?: unknown }
  readonly name?: { readonly value?: unknown }
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[]
  readonly childIds?: readonly string[]
}

/** All of a page in the order in which it is read. */
export async function heardIn(page: Page): Promise<readonly Heard[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly AXNode[] }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const read = (node: AXNode): readonly Heard[] => [
    ...(node.ignored ? [] : [heard(node)]),
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id)
      return child ? read(child) : []
    }),
  ]
  return nodes[0] ? read(nodes[0]) : []
}

function heard({ role, name, properties = [] }: AXNode): Heard {
  const of = (wanted: string) => properties.find((property) => property.name === wanted)?.value.value
  const level = of('level')
  const live = of('live')
  return {
    role: String(role?.value ?? ''),
    name: String(name?.value ?? ''),
    ...(typeof level === 'number' ? { level } : {}),
    isLive: live === 'polite' || live === 'assertive',
  }
}
