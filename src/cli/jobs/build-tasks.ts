import { dirname, join, resolve } from 'node:path'
import { fileStem } from '../../document/file-stem.ts'
import { cli } from '../../locale/zh/cli.ts'
import type { BuildOptions } from '../../pipeline/build.ts'
import { loadTitle } from '../../pipeline/load-title.ts'
import { outputStem } from '../../pipeline/output-stem.ts'
import { prepare } from '../../pipeline/prepare.ts'
import { packaged } from '../../resources/packaged.ts'
import { sha256 } from '../../source/sha256.ts'
import { buildFile } from '../build-file.ts'
import { parseFormats, parseStandards, themeOf } from '../build-formats.ts'
import { identities } from '../files/target.ts'
import { resourcesWith } from '../font-folders.ts'
import { inspectOptionsOf, readOptionsOf } from '../inspect-options.ts'
import type { ManifestEntry } from '../manifest.ts'
import { type ReadOptions, readInput } from '../read-input.ts'
import { type Attempt, attempt } from './attempt.ts'
import type { BuildSettings } from './build-settings.ts'
import { madeOf } from './made-of.ts'
import { isUnchanged } from './unchanged.ts'

export interface ToBuild {
  readonly path: string
  readonly earlier?: ManifestEntry
  /** Hash of a file that a person edited and that is to be written over. */
  readonly replacing?: string
}

export interface BuildJob {
  readonly settings: BuildSettings
  /** All data files of the command: none is written over. */
  readonly paths: readonly string[]
  /** Say nothing of a file of which there is nothing wrong to say. */
  readonly quiet: boolean
  /** Whether it is to be known later of what each report was made. */
  readonly isKept: boolean
  readonly colour: boolean
  readonly colourOut: boolean
}

/** What is done with each file of `build`, here or in a thread. */
export class BuildTasks {
  readonly #job: BuildJob
  readonly #reading: ReadOptions
  readonly #options: BuildOptions
  readonly #inputs: ReadonlySet<string>
  readonly #made: string

  private constructor(job: BuildJob, options: BuildOptions, inputs: ReadonlySet<string>, made: string) {
    this.#job = job
    this.#reading = readOptionsOf(job.settings)
    this.#options = options
    this.#inputs = inputs
    this.#made = made
  }

  static async open(job: BuildJob): Promise<BuildTasks> {
    const { settings, paths } = job
    const formats = parseFormats(settings.formats)
    const { theme } = await themeOf(settings.theme, formats)
    const options: BuildOptions = {
      ...(await inspectOptionsOf(paths, settings)),
      formats,
      pdfStandards: parseStandards(settings.pdfStandard, formats),
      attach: settings.attach ?? false,
      draft: settings.draft ?? settings.force ?? false,
      ...(settings.fonts === undefined ? {} : { resources: await resourcesWith(settings.fonts) }),
      ...(theme ? { theme } : {}),
    }
    const themeFiles = theme ? [...theme.files.keys()].map((file) => join(theme.folder, file)) : []
    const previous = settings.previous === undefined ? [] : [settings.previous]
    const inputs = await identities([...paths, ...themeFiles, ...previous])
    return new BuildTasks(job, options, inputs, job.isKept ? await madeOf(settings, options) : '')
  }

  /** Where a finished report would go, at the cost of reading the data file's YAML; nothing where it will have no title. */
  readonly target = (path: string): Promise<Attempt<string | undefined>> =>
    attempt(this.#job, async () => {
      const title = await loadTitle(await this.#read(path), this.#options.resources ?? packaged)
      return title === undefined ? undefined : resolve(join(this.#folderOf(path), fileStem(title)))
    })

  /** What the outputs that will be made of the data file are called; nothing where none will be. */
  readonly stem = (path: string): Promise<Attempt<string | undefined>> =>
    attempt(this.#job, async () => {
      const { document } = await prepare(await this.#read(path), this.#options)
      return document && outputStem(document)
    })

  /** `earlier`: what a manifest tells of it; it is not made again when nothing has changed since. */
  readonly build = ({ path, earlier, replacing }: ToBuild): Promise<Attempt<ManifestEntry>> =>
    attempt(this.#job, async (terminal) => {
      const { settings, quiet } = this.#job
      const [folder, made] = [this.#folderOf(path), this.#made]
      if (earlier && (await isUnchanged(earlier, { made, folder }))) {
        if (!quiet) terminal.err(cli.done.unchanged(path))
        return { ...earlier, unchanged: true }
      }
      const mayOverwrite = (existing: Uint8Array) => settings.overwrite || sha256(existing) === replacing
      const target = { folder, mayOverwrite, quiet, made, inputs: this.#inputs }
      return buildFile(await this.#read(path), target, this.#options, terminal)
    })

  #read(path: string) {
    return readInput(path, this.#reading)
  }

  #folderOf(path: string): string {
    return this.#job.settings.output ?? dirname(path)
  }
}
