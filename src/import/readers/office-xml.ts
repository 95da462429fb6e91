import type { XmlElement } from '../../container/read-xml.ts'

export function child(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((one) => one.local === local)
}

/** An attribute by its local name, whatever namespace the file was written with. */
export function attribute(element: XmlElement | undefined, local: string): string | undefined {
  for (const [name, value] of element?.attributes ?? [])
    if (name.endsWith(local) && isLocal(name, local)) return value
  return undefined
}

function isLocal(name: string, local: string): boolean {
  const before = name[name.length - local.length - 1]
  return (
    before === undefined ||
    !/[\w]/.test(before) ||
    /(?:main|relationships|wordml)$/.test(name.slice(0, -local.length))
  )
}

/** `w:val` of a child; an empty text when it is there without one. */
export function valOf(element: XmlElement | undefined, local: string): string | undefined {
  const found = child(element, local)
  return found && (attribute(found, 'val') ?? '')
}

/** A property that is on or off: on when it is there, unless it says otherwise. */
export function isOn(element: XmlElement | undefined, local: string): boolean {
  const value = valOf(element, local)
  return value !== undefined && !['0', 'false', 'off', 'none'].includes(value)
}

/** An attribute that says yes or no. */
export function isYes(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}
