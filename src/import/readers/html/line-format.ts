import { attribute, type Element } from './elements.ts'

/** How a paragraph is set, as far as it tells what it is. */
export interface LineFormat {
  align?: 'center' | 'right'
  /** Of a heading. */
  level?: number
}

export function formatOf(element: Element): LineFormat {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1]
  const said =
    attribute(element, 'align') ?? /text-align\s*:\s*(\w+)/i.exec(attribute(element, 'style') ?? '')?.[1]
  const align = element.tagName === 'center' ? 'center' : said?.toLowerCase()
  return {
    ...(align === 'center' || align === 'right' ? { align } : {}),
    ...(level === undefined ? {} : { level: Number(level) }),
  }
}
