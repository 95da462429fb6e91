import { type Output, type Prepared, render } from '../build.ts'
import type { Document } from '../document/document.ts'
import type { Finding } from '../findings/finding.ts'
import type { OutputFormat } from '../write.ts'
import type { Written } from './places.ts'

/** A report that could be composed, in all its outputs. Each is rendered when it is first asked for. */
export class Page {
  readonly written: Written
  readonly html: Uint8Array
  readonly #rendered = new Map<OutputFormat, ReturnType<typeof render>>()

  private constructor(written: Written, html: Uint8Array) {
    this.written = written
    this.html = html
  }

  /** The page of what was read; none when it could not be composed. */
  static async of({ source, document, read }: Prepared): Promise<Page | undefined> {
    if (!document || !read) return undefined
    const { outputs } = await render(document, { formats: ['html'] })
    return new Page({ source, document, ...read }, outputs[0]?.bytes ?? new Uint8Array())
  }

  get document(): Document {
    return this.written.document
  }

  async output(format: OutputFormat): Promise<Output | undefined> {
    return (await this.#render(format)).outputs[0]
  }

  /** What is found when the paper is set, e.g. characters that no font has. */
  async paperFindings(): Promise<readonly Finding[]> {
    return (await this.#render('pdf')).findings
  }

  #render(format: OutputFormat): ReturnType<typeof render> {
    const rendered = this.#rendered.get(format) ?? render(this.document, { formats: [format] })
    this.#rendered.set(format, rendered)
    return rendered
  }
}
