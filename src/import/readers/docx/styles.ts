import type { XmlElement } from '../../../container/read-xml.ts'
import { attribute, child, valOf } from '../office-xml.ts'
import { numberedBy } from './numbering.ts'

/** What paragraphs look like, as far as an importer asks. */
export interface ParagraphLook {
  readonly align?: string
  /** From 0. */
  readonly outline?: number
  readonly list?: string
  readonly level?: number
}

/** Styles of paragraphs, each with what it is based on. */
export class Styles {
  private readonly byId = new Map<string, XmlElement>()

  constructor(root: XmlElement | undefined) {
    for (const element of root?.children ?? []) {
      if (element.local === 'style') this.byId.set(attribute(element, 'styleId') ?? '', element)
    }
  }

  /** Of a paragraph: its own properties go before those of its style. */
  lookOf(properties: XmlElement | undefined): ParagraphLook {
    return { ...this.ofStyle(valOf(properties, 'pStyle'), 0), ...lookIn(properties) }
  }

  private ofStyle(id: string | undefined, depth: number): ParagraphLook {
    const style = id === undefined || depth > 20 ? undefined : this.byId.get(id)
    if (!style) return {}
    return { ...this.ofStyle(valOf(style, 'basedOn'), depth + 1), ...lookIn(child(style, 'pPr')) }
  }
}

function lookIn(properties: XmlElement | undefined): ParagraphLook {
  const align = valOf(properties, 'jc')
  const outline = valOf(properties, 'outlineLvl')
  return {
    ...(align === undefined ? {} : { align }),
    ...(outline === undefined ? {} : { outline: Number(outline) }),
    ...numberedBy(properties),
  }
}
