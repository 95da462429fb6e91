/**
 * Makes a tree look like another one, touching only what differs, so that scroll, selection, focus and what a reader
 * has opened stay as they are. Nodes of `wanted` are taken over.
 */
export function morph(old: Element, wanted: Element): void {
  morphAttributes(old, wanted)
  morphChildren(old, [...wanted.childNodes])
}

function morphAttributes(old: Element, wanted: Element): void {
  for (const name of old.getAttributeNames()) {
    if (!wanted.hasAttribute(name) && !isKept(old, name)) old.removeAttribute(name)
  }
  for (const name of wanted.getAttributeNames()) {
    const value = wanted.getAttribute(name) ?? ''
    if (old.getAttribute(name) !== value && !isKept(old, name)) old.setAttribute(name, value)
  }
}

/** What belongs to the preview or to the reader. */
function isKept(element: Element, name: string): boolean {
  if (name.startsWith('data-preview-')) return true
  if (name === 'tabindex') return element.hasAttribute('data-preview-cell')
  return name === 'open' && element.localName === 'details'
}

/** Equal nodes at both ends stay; in between, nodes that come or go are told from those that changed. */
function morphChildren(parent: Element, wanted: ChildNode[]): void {
  const old = [...parent.childNodes]
  while (old[0] && wanted[0]?.isEqualNode(old[0])) {
    old.shift()
    wanted.shift()
  }
  let after: ChildNode | null = null
  while (old.length > 0 && wanted.at(-1)?.isEqualNode(old.at(-1) ?? null)) {
    after = old.pop() ?? null
    wanted.pop()
  }
  while (wanted.length > 0) {
    const node = wanted.shift() as ChildNode
    const same = old.findIndex((other) => other.isEqualNode(node))
    const at = same < 0 ? old.findIndex((other) => isAlike(other, node) || isWanted(other, wanted)) : same
    const other = old[at]
    if (!other || (same < 0 && isWanted(other, wanted))) {
      parent.insertBefore(node, old[0] ?? after)
      continue
    }
    for (const gone of old.splice(0, at + 1)) if (gone !== other) gone.remove()
    morphNode(other, node)
  }
  for (const other of old) other.remove()
}

function isWanted(old: ChildNode, wanted: readonly ChildNode[]): boolean {
  return wanted.some((node) => node.isEqualNode(old))
}

function isAlike(old: ChildNode, wanted: ChildNode): boolean {
  if (old.nodeName !== wanted.nodeName) return false
  return old.nodeType !== Node.ELEMENT_NODE || (old as Element).id === (wanted as Element).id
}

function morphNode(old: ChildNode, wanted: ChildNode): void {
  if (old.nodeType === Node.ELEMENT_NODE) morph(old as Element, wanted as Element)
  else morphText(old as CharacterData, (wanted as CharacterData).data)
}

/** Only the characters that changed, so that a selection beside them stays. */
function morphText(old: CharacterData, wanted: string): void {
  const { data } = old
  const most = Math.min(data.length, wanted.length)
  let start = 0
  while (start < most && data[start] === wanted[start]) start++
  let end = 0
  while (end < most - start && data.at(-1 - end) === wanted.at(-1 - end)) end++
  old.replaceData(start, data.length - start - end, wanted.slice(start, wanted.length - end))
}
