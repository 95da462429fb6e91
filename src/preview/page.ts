import type { Document } from '../document/document.ts'
import type { Finding } from '../findings/finding.ts'
import type { OutputFormat } from '../pipeline/formats.ts'
import { LaidOut } from '../pipeline/laid-out.ts'
import { placeCharacters } from '../pipeline/place-characters.ts'
import type { Prepared } from '../pipeline/prepare.ts'
import { type Output, type Rendered, renderLaidOut } from '../pipeline/render.ts'
import { packaged } from '../resources/packaged.ts'
import type { Source } from '../source/source.ts'
import type { ThemeFiles } from '../template/theme-files.ts'
import type { Written } from './places.ts'

/** What came of making a page. */
export interface Attempt {
  /** Absent when the report could not be composed, or a theme cannot show it. */
  readonly page?: Page
  /** About the theme. */
  readonly findings: readonly Finding[]
  readonly sources: readonly Source[]
}

/** A report that could be composed, in all its outputs. The page is rendered at once, others when first asked for. */
export class Page {
  readonly written: Written
  readonly #theme: ThemeFiles | undefined
  readonly #laidOut: LaidOut
  readonly #rendered = new Map<OutputFormat, Rendered | Promise<Rendered>>()
  /** What was rendered at once: by it two pages are told apart. */
  readonly looks: readonly Output[]

  private constructor(
    written: Written,
    laidOut: LaidOut,
    looks: readonly Output[],
    theme: ThemeFiles | undefined,
  ) {
    this.written = written
    this.#laidOut = laidOut
    this.looks = looks
    this.#theme = theme
    for (const output of looks)
      this.#rendered.set(output.format, { outputs: [output], findings: [], sources: [] })
  }

  /** The page of what was read. With a theme the fragment too: a theme may fail in either. */
  static async of({ source, document, read }: Prepared, theme?: ThemeFiles): Promise<Attempt> {
    if (!document || !read) return { findings: [], sources: [] }
    const options = theme
      ? ({ formats: ['html', 'fragment'], theme } as const)
      : ({ formats: ['html'] } as const)
    const laidOut = new LaidOut(document, packaged)
    const { outputs, ...found } = await renderLaidOut(laidOut, options)
    if (outputs.length === 0) return found
    return { page: new Page({ source, document, ...read }, laidOut, outputs, theme), ...found }
  }

  get document(): Document {
    return this.written.document
  }

  looksLike(other: Page): boolean {
    return (
      this.looks.length === other.looks.length &&
      this.looks.every(({ bytes }, index) => Buffer.compare(bytes, other.looks[index]?.bytes ?? bytes) === 0)
    )
  }

  async output(format: OutputFormat): Promise<Output | undefined> {
    return (await this.#render(format)).outputs[0]
  }

  /** What is found when the paper is set, e.g. characters that no font has. */
  async paperFindings(): Promise<readonly Finding[]> {
    const { findings } = await this.#render('pdf')
    return placeCharacters(findings, this.written.report, this.written.source)
  }

  #render(format: OutputFormat): Rendered | Promise<Rendered> {
    const theme = this.#theme ? { theme: this.#theme } : {}
    const rendered =
      this.#rendered.get(format) ?? renderLaidOut(this.#laidOut, { formats: [format], ...theme })
    this.#rendered.set(format, rendered)
    return rendered
  }
}
