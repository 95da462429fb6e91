import { entry, zip } from '../container/zip.ts'
import { fileStem } from '../document/file-stem.ts'
import { hasErrors } from '../findings/finding.ts'
import { build } from '../pipeline/build.ts'
import type { BuildInput } from '../pipeline/input.ts'
import type { InspectOptions } from '../pipeline/inspect.ts'
import type { Bundled } from './protocol/give-out.ts'
import { workbookOf } from './workbook-file.ts'

/** What is handed to the superior, as one ZIP: the data file, DOCX, PDF and workbook. The same data, the same bytes. */
export async function bundle(input: BuildInput, options: InspectOptions = {}): Promise<Bundled> {
  const built = await build(input, { ...options, formats: ['docx', 'pdf'] })
  const { document, read, outputs, source } = built
  if (!document || !read || hasErrors(built.findings)) return { isNotWhole: true }
  const workbook = await workbookOf(read, source)
  if ('refused' in workbook) return workbook
  const file = { name: input.path.replace(/^.*[\\/]/, ''), bytes: input.bytes }
  const entries = [file, ...outputs, workbook].map(({ name, bytes }) => entry(name, bytes))
  const base64 = Buffer.from(await zip(entries)).toString('base64')
  return { name: `${fileStem(document.title)}.zip`, base64 }
}
