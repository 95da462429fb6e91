import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Building, BuildView, BuiltView } from '../../desk/protocol/give-out.ts'
import { deskGiveOut } from '../../locale/zh/desk-give-out.ts'
import { given } from '../../source/given.ts'
import { CommandError } from '../exit-codes.ts'
import { readWhole } from '../files/read-file.ts'
import { LARGEST_OUTPUT } from '../files/target.ts'
import { BuildTasks } from '../jobs/build-tasks.ts'
import { setAside } from './set-aside.ts'

/** `report-gen build FILE -f …`, asked for on the desk: the same files in the same folder. None that a person edited is written over unasked. */
export async function buildFromDesk(
  path: string,
  { formats, replacing, isSetAside }: Building,
): Promise<BuildView> {
  const folder = dirname(resolve(path))
  const way = (file: { readonly path: string }) => relative(folder, resolve(file.path)).replaceAll('\\', '/')
  let aside: string | undefined
  try {
    aside = replacing && isSetAside ? await setAside(folder, replacing) : undefined
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return { folder, written: [], kept: [], refused: withoutFolder(error.message, folder) }
  }
  const tasks = await BuildTasks.open({
    settings: { formats: formats.join() },
    paths: [path],
    quiet: true,
    isKept: false,
    colour: false,
    colourOut: false,
  })
  const { result, said } = await tasks.build({ path, ...given({ replacing: replacing?.was }) })
  const told = { folder, ...given({ setAside: aside }) }
  if (!result) {
    const refused = said.map(([, text]) => withoutFolder(text, dirname(path))).join('\n')
    return { ...told, written: [], kept: [], refused }
  }
  const { outputs, pictures, kept = [] } = result
  if (outputs.length === 0 && kept.length === 0) return { ...told, written: [], kept: [], isNotWhole: true }
  return {
    ...told,
    written: [...outputs, ...pictures].map(way),
    kept: kept.map((file) => ({ name: way(file), was: file.sha256 })),
  }
}

/** Files by their names alone: where they lie is seen on the desk. */
function withoutFolder(sentence: string, folder: string): string {
  return sentence.replaceAll(`${folder}${sep}`, '')
}

/** A file that was built, as it is now. */
export async function builtFile(folder: string, name: string): Promise<BuiltView> {
  try {
    const bytes = await readWhole(join(folder, name), LARGEST_OUTPUT)
    return { base64: Buffer.from(bytes).toString('base64') }
  } catch (error) {
    if (error instanceof CommandError) return { refused: error.message }
    return { refused: deskGiveOut.build.gone(name) }
  }
}
