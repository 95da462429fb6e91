import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../../src/document/document.ts'
import { prepare } from '../../src/pipeline/prepare.ts'

const folder = join(import.meta.dirname, '..', '..', 'examples')
const dataOf = (name: string) => join(folder, name, 'data.yaml')

const NAMES = readdirSync(folder).filter((name) => existsSync(dataOf(name)))

/** Every published report under examples/, as the data file that it is built from. */
export const exampleData: Readonly<Record<string, string>> = Object.fromEntries(
  NAMES.map((name) => [name, readFileSync(dataOf(name), 'utf8')]),
)

/** Every published report under examples/, composed. */
export async function exampleDocuments(): Promise<Readonly<Record<string, Document>>> {
  const entries = NAMES.map(async (name) => {
    const { document } = await prepare({ path: dataOf(name), bytes: readFileSync(dataOf(name)) })
    if (!document) throw new Error(`${name} has errors`)
    return [name, document] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}
