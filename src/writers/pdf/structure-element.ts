import type { Sheet } from './page-tree.ts'
import type { Reference } from './pdf-file.ts'

/** An element of the structure tree (ISO 32000-1 14.7.2), gathered as the text of its object. */
export class StructureElement {
  readonly reference: Reference
  #entries: string
  #kids = ''
  #page: Sheet | undefined

  constructor(reference: Reference, entries: string) {
    this.reference = reference
    this.#entries = entries
  }

  describe(entries: string): void {
    this.#entries += entries
  }

  addChild(child: StructureElement): void {
    this.#kids += `${child.reference} `
  }

  /** Adds a marked-content sequence and gives the operator that begins it, without its tag. */
  addContent(page: Sheet): string {
    const number = page.owners.push(this.reference) - 1
    this.#page ??= page
    this.#kids += page === this.#page ? `${number} ` : `<</Type /MCR /Pg ${page.reference} /MCID ${number}>> `
    return `<</MCID ${number}>> BDC\n`
  }

  get text(): string {
    const page = this.#page ? `/Pg ${this.#page.reference} ` : ''
    return `<<${this.#entries}${page}/K [${this.#kids}]>>`
  }
}
