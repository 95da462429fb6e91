import { dirname, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { type Finding, hasErrors } from '../findings/finding.ts'
import { isOfReading } from '../findings/registry.ts'
import type { BuildInput } from '../pipeline/input.ts'
import { type Prepared, prepare } from '../pipeline/prepare.ts'
import type { Source } from '../source/source.ts'
import { BUILT_IN_FILES } from '../template/template-paths.ts'
import type { ThemeFiles } from '../template/theme-files.ts'
import { type Attempt, Page } from './page.ts'
import { RecordedInput } from './recorded-input.ts'

/** How a session reaches its file, and words what goes wrong outside of the data. */
export interface SessionFiles {
  /** The data file, as the user named it. */
  readonly path: string
  /** Reads it. Throws when it cannot be read. */
  read(): Promise<BuildInput>
  /** Templates of the user's own. */
  readonly theme?: { readonly folder: string; read(): Promise<ThemeFiles> }
  /** What is thrown, as a sentence. */
  explain(error: unknown): string
}

/** What came of the last reading. */
export type Outcome =
  | { readonly prepared: Prepared; readonly attempt: Attempt }
  | { readonly failure: string }

/** One data file under preview: what its last reading came to, and its last good page. */
export class Session {
  readonly #files: SessionFiles
  #input: RecordedInput | undefined
  #theme: ThemeFiles | undefined
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

  get #attempt(): Attempt | undefined {
    return this.#outcome && 'attempt' in this.#outcome ? this.#outcome.attempt : undefined
  }

  /** Whether the page is of the last reading. */
  get isCurrent(): boolean {
    return this.#attempt?.page !== undefined
  }

  /** The first error that keeps what was read from being shown. */
  get obstacle(): Finding | undefined {
    if (this.isCurrent) return undefined
    const findings = this.prepared?.document ? this.#attempt?.findings : this.prepared?.findings
    const errors = findings?.filter((finding) => hasErrors([finding]))
    // Others that are told do not keep what can be read from being shown.
    return errors?.find(({ rule }) => isOfReading(rule)) ?? errors?.[0]
  }

  /** Why nothing could be read. */
  get failure(): string | undefined {
    return this.#outcome && 'failure' in this.#outcome ? this.#outcome.failure : undefined
  }

  get findings(): readonly Finding[] {
    const read = this.prepared?.findings ?? []
    const ofTheme = this.#attempt?.findings ?? []
    return [...ofTheme, ...read, ...(this.isCurrent ? this.#paperFindings : [])]
  }

  /** The files that findings may be in. */
  get sources(): readonly Source[] {
    const { source, otherSources = [] } = this.prepared ?? {}
    return [...(source ? [source] : []), ...otherSources, ...(this.#attempt?.sources ?? [])]
  }

  /** Whether findings name the file as from the current folder; others are named as from the data file's. */
  isNamedFromHere(file: string): boolean {
    if (file === this.#input?.input.settings?.path) return true
    const { folder } = this.#theme ?? {}
    return folder !== undefined && (file === folder || file.startsWith(`${folder}/`))
  }

  /** Every file that the page depends on, by absolute path. */
  get watched(): readonly string[] {
    const beside = this.#input?.paths ?? []
    const { folder } = this.#files.theme ?? {}
    const templates =
      folder === undefined ? [] : [...BUILT_IN_FILES.keys(), ...(this.#theme?.files.keys() ?? [])]
    return [
      resolve(this.path),
      ...beside.map((file) => resolve(dirname(this.path), file)),
      ...templates.map((file) => resolve(folder ?? '', file)),
    ]
  }

  /** Reads the file again. Says whether anything is different. */
  async refresh(): Promise<boolean> {
    try {
      const [input, theme] = await Promise.all([this.#files.read(), this.#files.theme?.read()])
      const isSameTheme = isDeepStrictEqual(theme, this.#theme)
      if (this.prepared && isSameTheme && (await this.#input?.isSameAs(input))) return false
      this.#theme = theme
      this.#input = new RecordedInput(input)
      // Contradictions stop a build, not the preview: the page is a draft then.
      const prepared = await prepare(this.#input.input, { draft: true })
      const attempt = await Page.of(prepared, theme)
      this.#turnTo(attempt.page)
      this.#outcome = { prepared, attempt }
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
    if (!this.#page?.looksLike(page)) this.#revision++
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
