import { dirname, resolve } from 'node:path'
import { type Prepared, prepare } from '../build.ts'
import type { Finding } from '../findings/finding.ts'
import type { BuildInput } from '../input.ts'
import { Page } from './page.ts'
import { RecordedInput } from './recorded-input.ts'

/** How a session reaches its file, and words what goes wrong outside of the data. */
export interface SessionFiles {
  /** The data file, as the user named it. */
  readonly path: string
  /** Reads it. Throws when it cannot be read. */
  read(): Promise<BuildInput>
  /** What is thrown, as a sentence. */
  explain(error: unknown): string
}

/** What came of the last reading. */
export type Outcome = { readonly prepared: Prepared } | { readonly failure: string }

/** One data file under preview: what its last reading came to, and its last good page. */
export class Session {
  readonly #files: SessionFiles
  #input: RecordedInput | undefined
  #outcome: Outcome | undefined
  #page: Page | undefined
  #revision = 0
  /** Findings that arise when the paper of the current page is set. */
  #paperFindings: readonly Finding[] = []

  constructor(files: SessionFiles) {
    this.#files = files
  }

  get path(): string {
    return this.#files.path
  }

  /** Counts the pages that looked different; 0: there is none yet. */
  get revision(): number {
    return this.#revision
  }

  get page(): Page | undefined {
    return this.#page
  }

  /** What was read last; absent when it could not be read. */
  get prepared(): Prepared | undefined {
    return this.#outcome && 'prepared' in this.#outcome ? this.#outcome.prepared : undefined
  }

  /** Why nothing could be read. */
  get failure(): string | undefined {
    return this.#outcome && 'failure' in this.#outcome ? this.#outcome.failure : undefined
  }

  get findings(): readonly Finding[] {
    const { findings = [], document } = this.prepared ?? {}
    return document ? [...findings, ...this.#paperFindings] : findings
  }

  /** Every file that the page depends on, by absolute path. */
  get watched(): readonly string[] {
    const beside = this.#input?.paths ?? []
    return [resolve(this.path), ...beside.map((file) => resolve(dirname(this.path), file))]
  }

  /** Reads the file again. Says whether anything is different. */
  async refresh(): Promise<boolean> {
    try {
      const input = await this.#files.read()
      if (this.prepared && (await this.#input?.isSameAs(input))) return false
      this.#input = new RecordedInput(input)
      // Contradictions stop a build, not the preview: the page is a draft then.
      const prepared = await prepare(this.#input.input, { force: true })
      this.#turnTo(await Page.of(prepared))
      this.#outcome = { prepared }
      return true
    } catch (error) {
      const known = this.failure
      this.fail(error)
      return this.failure !== known
    }
  }

  /** What is thrown takes the place of the last reading. */
  fail(error: unknown): void {
    this.#outcome = { failure: this.#files.explain(error) }
  }

  /** The last good page stays when there is no new one. */
  #turnTo(page: Page | undefined): void {
    if (!page) return
    if (!this.#page || Buffer.compare(this.#page.html, page.html) !== 0) this.#revision++
    this.#page = page
    this.#paperFindings = []
  }

  /** Sets the paper for the sake of its findings. Says whether there is something new to tell. */
  async judgePaper(): Promise<boolean> {
    const page = this.#page
    try {
      const findings = (await page?.paperFindings()) ?? []
      if (page !== this.#page) return false
      this.#paperFindings = findings
      return findings.length > 0
    } catch (error) {
      this.fail(error)
      return true
    }
  }
}
