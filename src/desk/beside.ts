import { fileStem } from '../document/file-stem.ts'
import { reviewName } from '../import/review.ts'
import { deskChecks } from '../locale/zh/desk-checks.ts'
import { isOurs } from '../pipeline/write.ts'
import type { FileOnDisk } from './files.ts'
import type { BuiltView } from './protocol/give-out.ts'

type Disk = Pick<FileOnDisk, 'path' | 'beside'>

/** The page beside a data file that shows what an import has read of what. */
export async function reviewBeside(disk: Disk): Promise<BuiltView> {
  const name = reviewName(disk.path)
  const view = await disk.beside(name)
  return 'refused' in view ? { refused: deskChecks.doubt.noReview(name) } : view
}

/** Word and PDF of a report that stand beside its data file and were edited by a person since they were built. */
export async function editedBeside(disk: Disk, title: string): Promise<readonly string[]> {
  const edited: string[] = []
  for (const format of ['docx', 'pdf'] as const) {
    const name = `${fileStem(title)}.${format}`
    const view = await disk.beside(name)
    if ('base64' in view && !(await isOurs(format, Buffer.from(view.base64, 'base64')))) edited.push(name)
  }
  return edited
}
