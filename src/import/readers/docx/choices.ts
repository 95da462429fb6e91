import type { XmlElement } from '../../../container/read-xml.ts'
import { child } from '../office-xml.ts'

/** What a program that knows the newer words takes; else what it falls back on. */
export function chosen(element: XmlElement): readonly XmlElement[] {
  return (child(element, 'Choice') ?? child(element, 'Fallback'))?.children ?? []
}

/** Elements of a name at any depth, none within another of them. */
export function descendants(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.flatMap((inside) =>
    inside.local === 'AlternateContent'
      ? chosen(inside).flatMap((one) => (one.local === local ? [one] : descendants(one, local)))
      : inside.local === local
        ? [inside]
        : descendants(inside, local),
  )
}
