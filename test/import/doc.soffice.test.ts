import { expect, test } from 'vitest'
import type { Unreadable } from '../../src/import/loose.ts'
import { readDocument } from '../../src/import/read-document.ts'
import { render } from '../../src/pipeline/render.ts'
import { exampleDocuments } from '../helpers/examples.ts'
import { prepareText } from '../helpers/prepare-text.ts'
import { convertAll } from '../readers/libreoffice.ts'
import { imported } from './imported.ts'
import { printed } from './printed.ts'

const NAMES = ['2017-dongcheng-longtan', '2021-dawukou-chaoyang']
const documents = Object.entries(await exampleDocuments()).filter(([name]) => NAMES.includes(name))
const written = documents.map(async ([, document]) => {
  const { outputs } = await render(document, { formats: ['docx'] })
  return outputs[0]?.bytes ?? new Uint8Array()
})
const files = await convertAll('doc', await Promise.all(written))

test('documents of Word 97 come back as they were; tables that no sum confirms are doubted', async () => {
  for (const [index, [name, document]] of documents.entries()) {
    const { text, recognised } = await imported(name, files[index] ?? new Uint8Array())
    const again = await prepareText(text, { draft: true })
    if (!again.document) throw new Error(text)
    expect(printed(again.document)).toEqual(printed(document))
    const due = name.startsWith('2017') ? ['统计表'] : ['主动公开']
    expect(recognised.doubts.map(({ address }) => address)).toEqual(due)
  }
})

test('documents of Word 97 that are cut off or changed anywhere are read or refused, in bounded time', async () => {
  const [file = new Uint8Array()] = files
  const reasonOf = (bytes: Uint8Array) =>
    readDocument(bytes).then(
      () => 'read',
      (error: Unreadable) => error.reason,
    )
  for (let length = 600; length < file.length; length += 4999)
    expect(['read', 'damaged', 'old-office', 'too-large']).toContain(await reasonOf(file.slice(0, length)))
  for (let at = 24; at < file.length; at += 1009) {
    const changed = file.slice()
    changed.fill(0xff, at, at + 2)
    changed[at + 2] = 0
    expect(['read', 'damaged', 'old-office', 'encrypted', 'too-large']).toContain(await reasonOf(changed))
  }
})

test('chains of sectors that lead back to themselves end', async () => {
  const file = new Uint8Array(2048)
  const view = new DataView(file.buffer)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(30, 9, true)
  for (let at = 76; at < 512; at += 4) view.setUint32(at, 0xffffffff, true)
  view.setUint32(76, 0, true)
  view.setUint32(68, 0xfffffffe, true)
  view.setUint32(48, 1, true)
  // The allocation table says that sector 1 is followed by itself.
  view.setUint32(512 + 4, 1, true)
  await expect(readDocument(file)).rejects.toMatchObject({ reason: 'damaged' })
})
