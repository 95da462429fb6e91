import type { BuildView } from '../../desk/protocol.ts'
import { deskGiveOut } from '../../locale/zh/desk-give-out.ts'
import type { OutputFormat } from '../../pipeline/write.ts'
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
  if (!result) return { written: [], refused: said.map(([, text]) => text).join('\n') }
  const { outputs, pictures } = result
  if (outputs.length === 0) return { written: [], refused: deskGiveOut.notWhole }
  return { written: [...outputs, ...pictures].map((file) => file.path) }
}
