import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { hasErrors } from '../../findings/finding.ts'
import { visible } from '../../locale/visible.ts'
import { cli } from '../../locale/zh/cli.ts'
import { isPaper } from '../../pipeline/formats.ts'
import { given } from '../../source/given.ts'
import { parseFormats } from '../build-formats.ts'
import { EXIT, gravest, usageError } from '../exit-codes.ts'
import { makeFolder, removeFolders } from '../files/folders.ts'
import { inputFiles } from '../input-files.ts'
import type { BuildSettings } from '../jobs/build-settings.ts'
import { buildCrew } from '../jobs/crew.ts'
import { Work } from '../jobs/work.ts'
import { type ManifestEntry, manifestHead, manifestLine } from '../manifest.ts'
import { namesakes } from '../namesakes.ts'
import { readManifest } from '../read-manifest.ts'
import { ofShard, parseShard } from '../shard.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends BuildSettings {
  readonly manifest?: boolean
  readonly jobs?: string
  readonly quiet?: boolean
  readonly shard?: string
  readonly incremental?: string
}

/** `report-gen build`: every file is tried; the exit code is the worst of them. */
export async function buildCommand(
  words: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<number> {
  const { manifest = false, jobs, quiet = false, shard: part, incremental, ...settings } = options
  const shard = parseShard(part, process.env)
  await refuseContradicting(settings)
  const { paths: all, failed, exitCode } = await inputFiles(words, terminal)
  const paths = shard ? ofShard(all, shard) : all
  const earlier = incremental === undefined ? undefined : await readManifest(incremental)
  const entries = new Map(earlier?.entries.map((entry) => [entry.data, entry]))
  const { colour, colourOut } = terminal
  const isKept = manifest || earlier !== undefined
  const crew = await buildCrew({ settings, paths, quiet, isKept, colour, colourOut }, jobs)
  // One that fails must not take away the folder that another has begun to write into.
  const made = crew.width > 1 && options.output !== undefined ? await makeFolder(options.output) : []
  try {
    const clashes = paths.length > 1 ? await namesakes(paths, crew) : []
    for (const { stem, paths } of clashes) terminal.err(cli.files.sameName(stem, paths))
    const clashing = new Set(clashes.flatMap(({ paths }) => paths))

    /** Nothing of a report is kept but its name: a thousand are built in the memory of one. */
    const stopped = [...failed, ...clashing]
    const todo = paths.filter((path) => !clashing.has(path))
    const work = new Work<ManifestEntry>(todo, quiet, terminal)
    let worst = gravest(exitCode, clashes.length > 0 ? EXIT.findings : EXIT.clean)
    if (manifest) terminal.out(manifestHead(paths, shard && [shard.index, shard.count]))
    const build = (path: string) => crew.tasks.build({ path, ...given({ earlier: entries.get(path) }) })
    for await (const { path, result: entry } of work.results(crew.width, build)) {
      if (!entry || entry.outputs.length === 0) stopped.push(path)
      if (!entry) continue
      if (hasErrors(entry.findings)) worst = gravest(worst, EXIT.findings)
      if (entry.kept) worst = gravest(worst, EXIT.environment)
      if (manifest) terminal.out(manifestLine(entry))
      else for (const { path } of [...entry.outputs, ...entry.pictures]) terminal.out(visible(path))
    }
    const count = paths.length + failed.length
    if (count > 1) terminal.err(cli.done.batch(count - work.left.length, stopped))
    return gravest(worst, work.exitCode)
  } finally {
    await removeFolders(made)
    await crew.close()
  }
}

async function refuseContradicting({ formats: list, fonts, attach, output }: BuildSettings): Promise<void> {
  const formats = parseFormats(list)
  if (fonts !== undefined && !formats.some(isPaper)) throw usageError(cli.usage.fontsWithoutPaper)
  if (attach && !formats.includes('ofd')) throw usageError(cli.usage.attachWithoutOfd)
  if (output !== undefined) await refuseFileName(output)
}

/** What looks like the name of an output is meant as one; but each report has four, with its title as their name. */
async function refuseFileName(output: string): Promise<void> {
  if (!/\.(html?|pdf|ofd|docx?|wps|ya?ml)$/i.test(output)) return
  const there = await stat(output).catch(() => undefined)
  if (!there?.isDirectory()) throw usageError(cli.usage.outputIsFile(output, dirname(output)))
}
