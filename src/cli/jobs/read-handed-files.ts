import { dirname, resolve } from 'node:path'
import type { Handed } from '../../aggregate/handed.ts'
import { unreadFile } from '../../aggregate/handed.ts'
import { aggregateCommandText as text } from '../../locale/zh/aggregate-command.ts'
import { cli } from '../../locale/zh/cli.ts'
import { given } from '../../source/given.ts'
import type { HandedPath } from '../handed-files.ts'
import type { Terminal } from '../terminal.ts'
import { aggregateCrew } from './crew.ts'
import { SharedTexts } from './shared-texts.ts'
import { Work } from './work.ts'

/** All files that were handed in, read by as many threads as there are processors; in the order of the files. */
export async function readHandedFiles(
  files: readonly HandedPath[],
  form: string,
  { jobs, quiet = false }: { readonly jobs?: string; readonly quiet?: boolean },
  terminal: Terminal,
): Promise<{ readonly handed: readonly Handed[]; readonly exitCode: number }> {
  const { colour, colourOut } = terminal
  const paths = files.map(({ path }) => path)
  const named = new Map(files.map((file) => [file.path, file.named]))
  const crew = await aggregateCrew({ form, paths, colour, colourOut }, jobs)
  const work = new Work<Handed | 'other'>(paths, quiet, terminal)
  const texts = new SharedTexts()
  const handed: Handed[] = []
  const others: string[] = []
  const read = (path: string) => crew.tasks.read({ path, ...given({ named: named.get(path) }) })
  try {
    for await (const { path, result } of work.results(crew.width, read)) {
      if (result === 'other') others.push(path)
      else if (result) handed.push(texts.share(result))
      else handed.push(unreadFile(path, text.failed, named.get(path)))
    }
  } finally {
    await crew.close()
  }
  if (others.length > 0) terminal.err(cli.files.leftOut(others))
  return { handed: withoutNamed(handed), exitCode: work.exitCode }
}

/** A picture beside the data that names it is no report that cannot be read. */
function withoutNamed(handed: readonly Handed[]): readonly Handed[] {
  const named = new Set(
    handed.flatMap(({ path, beside = [] }) => beside.map((file) => resolve(dirname(path), file))),
  )
  return handed.filter(({ path, unreadable }) => unreadable === undefined || !named.has(resolve(path)))
}
