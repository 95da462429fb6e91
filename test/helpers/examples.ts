import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../../src/document/document.ts'
import { prepare } from '../../src/pipeline/prepare.ts'

const folder = join(import.meta.dirname, '..', '..', 'examples')

export const exampleFolder = (name: string): string => join(folder, name)
export const exampleFile = (name: string): string => join(folder, name, 'data.yaml')
export const exampleText = (name: string): string => readFileSync(exampleFile(name), 'utf8')
export const exampleInput = (name: string) => ({
  path: exampleFile(name),
  bytes: Uint8Array.from(readFileSync(exampleFile(name))),
})

/** Every published report under examples/, by the name of its folder. */
export const EXAMPLES: readonly string[] = readdirSync(folder).filter((name) => existsSync(exampleFile(name)))

/** A published report, composed. */
export async function exampleDocument(name: string): Promise<Document> {
  const { document } = await prepare(exampleInput(name))
  if (!document) throw new Error(`${name} has errors`)
  return document
}

/** All of them, composed, by name. */
export async function exampleDocuments(): Promise<Readonly<Record<string, Document>>> {
  const entries = EXAMPLES.map(async (name) => [name, await exampleDocument(name)] as const)
  return Object.fromEntries(await Promise.all(entries))
}
