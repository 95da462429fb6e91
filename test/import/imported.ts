import { importReport } from '../../src/import/import-report.ts'
import { readDocument } from '../../src/import/read-document.ts'
import type { RecogniseOptions } from '../../src/import/recognise/recognition.ts'
import { packaged } from '../../src/resources/packaged.ts'

const formats = await Promise.all(packaged.formats.map(async ({ id }) => (await packaged.format(id)).form))

/** A file as the command imports it. */
export async function importFile(source: string, bytes: Uint8Array, options: Partial<RecogniseOptions> = {}) {
  const schemaFile = ({ id }: { id: string }) => `${id}.schema.json`
  return importReport(await readDocument(bytes), { formats, source, schemaFile, ...options })
}

/** A file that gives a data file. */
export async function imported(source: string, bytes: Uint8Array, options: Partial<RecogniseOptions> = {}) {
  const result = await importFile(source, bytes, options)
  if (result.kind === 'refused') throw new Error(`${source}: ${result.refusal} ${result.found.join('、')}`)
  return result
}
