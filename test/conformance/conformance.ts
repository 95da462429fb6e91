import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import type { OutputFormat } from '../../src/pipeline/formats.ts'
import { LaidOut } from '../../src/pipeline/laid-out.ts'
import { write } from '../../src/pipeline/write.ts'
import { packaged } from '../../src/resources/packaged.ts'
import type { ReadDocument } from '../readers/read-document.ts'
import { documents } from './documents.ts'
import { expectedHeadings, expectedTables, expectedWords } from './expected.ts'

export type Write = (document: Document) => Promise<Uint8Array>
export type Read = (bytes: Uint8Array) => Promise<ReadDocument>

const stamp = '草稿'

/** One of the tool's own writers, with the fonts that it ships. */
export const written =
  (format: OutputFormat): Write =>
  async (document) => {
    const { bytes } = await write(format, new LaidOut(document, packaged))
    if (!bytes) throw new Error(`no ${format}`)
    return bytes
  }

/** What every writer owes to every document. */
export function conformance(name: string, write: Write, read: Read): void {
  describe.each(Object.entries(documents))(`${name}: %s`, (_, document) => {
    const output = once(async () => read(await write(document)))

    it('has every word once, in order, and no others', async () => {
      expect((await output()).words).toBe(expectedWords(document))
    })

    it('gives every heading its level', async () => {
      expect((await output()).headings).toEqual(expectedHeadings(document))
    })

    it('puts every figure into its slot and keeps the extent of every merged cell', async () => {
      expect((await output()).tables).toEqual(expectedTables(document))
    })

    it('stamps a draft everywhere, and nothing else', async () => {
      const draft = await read(await write({ ...document, stamp }))
      expect(draft.surfaces.length).toBeGreaterThan(0)
      expect(draft.surfaces.filter((surface) => !surface.includes(stamp))).toEqual([])
      expect((await output()).surfaces.filter((surface) => surface.includes(stamp))).toEqual([])
    })
  })
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined
  return () => {
    value ??= make()
    return value
  }
}
