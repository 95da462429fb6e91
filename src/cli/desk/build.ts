import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import type { BuildView, BuiltView } from '../../desk/protocol.ts'
import { deskGiveOut } from '../../locale/zh/desk-give-out.ts'
import type { OutputFormat } from '../../pipeline/write.ts'
import { CommandError } from '../exit-codes.ts'
import { inTime } from '../files/read-file.ts'
import { BuildTasks } from '../jobs/build-tasks.ts'

/** `report-gen build FILE -f …`, asked for on the desk: the same files in the same folder. None that a person edited is written over. */
export async function buildFromDesk(path: string, formats: readonly OutputFormat[]): Promise<BuildView> {
  const tasks = await BuildTasks.open({
    settings: { formats: formats.join() },
    paths: [path],
    quiet: true,
    isKept: false,
    colour: false,
    colourOut: false,
  })
  const { result, said } = await tasks.build({ path })
  const folder = dirname(resolve(path))
  if (!result) return { folder, written: [], refused: said.map(([, text]) => text).join('\n') }
  const { outputs, pictures } = result
  if (outputs.length === 0) return { folder, written: [], refused: deskGiveOut.notWhole }
  const written = [...outputs, ...pictures].map((file) => relative(folder, resolve(file.path)))
  return { folder, written: written.map((way) => way.replaceAll('\\', '/')) }
}

/** A file that was built, as it is now. */
export async function builtFile(folder: string, name: string): Promise<BuiltView> {
  const path = join(folder, name)
  try {
    return { base64: (await inTime(path, () => readFile(path))).toString('base64') }
  } catch (error) {
    if (error instanceof CommandError) return { refused: error.message }
    return { refused: deskGiveOut.build.gone(name) }
  }
}
