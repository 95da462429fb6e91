import type { Document } from '../document/document.ts'
import type { Pages } from '../layout/pages.ts'
import type { Resources } from '../resources/resources.ts'

/** A document and its pages: laid out when a writer first asks for them, and once for all writers. */
export class LaidOut {
  readonly document: Document
  readonly resources: Resources
  #pages: Promise<Pages> | undefined

  constructor(document: Document, resources: Resources) {
    this.document = document
    this.resources = resources
  }

  pages(): Promise<Pages> {
    this.#pages ??= this.#layOut()
    return this.#pages
  }

  async #layOut(): Promise<Pages> {
    const [fonts, { layoutDocument }] = await Promise.all([
      this.resources.fonts(),
      import('../layout/layout.ts'),
    ])
    return layoutDocument(this.document, fonts)
  }
}
