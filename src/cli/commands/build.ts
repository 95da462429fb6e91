import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hasErrors } from '../../findings/finding.ts'
import { visible } from '../../locale/visible.ts'
import { cli } from '../../locale/zh/cli.ts'
import type { BuildOptions } from '../../pipeline/build.ts'
import { isPaper } from '../../pipeline/write.ts'
import { buildFile } from '../build-file.ts'
import { parseFormats, parseStandards, themeOf } from '../build-formats.ts'
import { CommandError, EXIT, usageError } from '../exit-codes.ts'
import { resourcesWith } from '../font-folders.ts'
import { inputFiles } from '../input-files.ts'
import { type ManifestEntry, manifest } from '../manifest.ts'
import { namesakes } from '../namesakes.ts'
import { readInput } from '../read-input.ts'
import type { Terminal } from '../terminal.ts'
import { inspectOptionsOf, readOptionsOf } from './check.ts'

interface Options {
  readonly output?: string
  readonly formats?: string
  readonly pdfStandard?: string
  readonly fonts?: string
  readonly draft?: boolean
  /** The name that `draft` had before. */
  readonly force?: boolean
  readonly overwrite?: boolean
  readonly manifest?: boolean
  readonly previous?: string
  readonly encoding?: string
  readonly allow?: readonly string[]
  readonly rule?: readonly string[]
  readonly theme?: string
  readonly attach?: boolean
}

/** `report-gen build`: every file is tried; the exit code is the worst of them. */
export async function buildCommand(
  words: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<number> {
  const formats = parseFormats(options.formats)
  if (options.fonts !== undefined && !formats.some(isPaper)) throw usageError(cli.usage.fontsWithoutPaper)
  if (options.attach && !formats.includes('ofd')) throw usageError(cli.usage.attachWithoutOfd)
  if (options.output !== undefined) await refuseFileName(options.output)
  const reading = readOptionsOf(options)
  const { paths, failed, exitCode } = await inputFiles(words, terminal)
  const buildOptions: BuildOptions = {
    ...(await inspectOptionsOf(paths, options)),
    formats,
    pdfStandards: parseStandards(options.pdfStandard, formats),
    attach: options.attach ?? false,
    draft: options.draft ?? options.force ?? false,
    ...(options.fonts === undefined ? {} : { resources: await resourcesWith(options.fonts) }),
    ...(await themeOf(options.theme, formats)),
  }
  const { theme } = buildOptions
  const themeFiles = theme ? [...theme.files.keys()].map((file) => join(theme.folder, file)) : []
  let worst = exitCode
  const attempt = async <Result>(act: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      return await act()
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      terminal.err(error.message)
      worst = Math.max(worst, error.exitCode)
      return undefined
    }
  }

  const clashes = paths.length > 1 ? await namesakes(paths, options.output, reading, buildOptions) : []
  for (const { stem, first, second } of clashes) terminal.err(cli.files.sameName(stem, first, second))
  if (clashes.length > 0) worst = Math.max(worst, EXIT.findings)
  const clashing = new Set(clashes.flatMap(({ first, second }) => [first, second]))

  /** Nothing of a report is kept but its names: a thousand are built in the memory of one. */
  const entries: ManifestEntry[] = []
  const stopped = [...failed, ...clashing]
  for (const path of paths.filter((path) => !clashing.has(path))) {
    const entry = await attempt(async () => {
      const input = await readInput(path, reading)
      const target = { folder: options.output ?? dirname(path), overwrite: options.overwrite ?? false }
      const inputs = [...paths, ...themeFiles, ...(options.previous === undefined ? [] : [options.previous])]
      return buildFile(input, { ...target, inputs }, buildOptions, terminal)
    })
    if (!entry || entry.outputs.length === 0) stopped.push(path)
    if (!entry) continue
    if (hasErrors(entry.findings)) worst = Math.max(worst, EXIT.findings)
    if (options.manifest) entries.push(entry)
    else for (const { path } of entry.outputs) terminal.out(visible(path))
  }
  const count = paths.length + failed.length
  if (count > 1) terminal.err(cli.done.batch(count, stopped))
  if (options.manifest) terminal.out(manifest(entries))
  return worst
}

/** What looks like the name of an output is meant as one; but each report has four, with its title as their name. */
async function refuseFileName(output: string): Promise<void> {
  if (!/\.(html?|pdf|ofd|docx?|wps|ya?ml)$/i.test(output)) return
  const there = await stat(output).catch(() => undefined)
  if (!there?.isDirectory()) throw usageError(cli.usage.outputIsFile(output, dirname(output)))
}
