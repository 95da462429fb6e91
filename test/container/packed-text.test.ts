import { expect, test } from 'vitest'
import { packText, unpacked } from '../../src/container/packed-text.ts'
import { entry } from '../../src/container/zip.ts'

const rows = Array.from(
  { length: 5000 },
  (_, index) => `<row r="${index}"><c><v>${index * 7919}</v></c>单位</row>`,
)

test('a part that is packed while it is made is packed as a whole one is', async () => {
  const packed = await packText(rows)
  expect(packed).toEqual(await entry('a.xml', Buffer.from(rows.join(''))).packed)
  const pieces: Uint8Array[] = []
  for await (const piece of unpacked(packed)) pieces.push(piece)
  expect(Buffer.concat(pieces).toString()).toBe(rows.join(''))
})

test('what goes wrong while it is made is told', async () => {
  function* faulty() {
    yield* rows
    throw new Error('a row that cannot be made')
  }
  await expect(packText(faulty())).rejects.toThrow('a row that cannot be made')
})
