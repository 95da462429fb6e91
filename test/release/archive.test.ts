import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { scratchFolder } from '../helpers/scratch.ts'

const { archive } = (await import(new URL('../../scripts/package/archive.mjs', import.meta.url).href)) as {
  archive(folder: string, path: string): Promise<void>
}

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

test.each(['zip', 'tar.gz'])(
  'a %s is the same in another zone, of files written at another time',
  async (kind) => {
    const made: Buffer[] = []
    for (const place of ['UTC', 'Asia/Shanghai', 'America/New_York']) {
      process.env['TZ'] = place
      const folder = join(scratchFolder(), '某包')
      mkdirSync(folder)
      writeFileSync(join(folder, '年报工作台.cmd'), '@echo off\r\n')
      await archive(folder, `${folder}.${kind}`)
      made.push(readFileSync(`${folder}.${kind}`))
    }
    expect(made[1]).toEqual(made[0])
    expect(made[2]).toEqual(made[0])
  },
)

test('a ZIP says that Unix wrote it: else Info-ZIP takes Chinese names for those of a code page', async () => {
  const folder = join(scratchFolder(), '某包')
  mkdirSync(folder)
  writeFileSync(join(folder, '年报工作台.cmd'), '@echo off\r\n')
  await archive(folder, `${folder}.zip`)
  const bytes = readFileSync(`${folder}.zip`)
  const entry = bytes.indexOf('PK\u0001\u0002', 0, 'latin1')
  expect(bytes[entry + 5]).toBe(3)
  expect(bytes.readUInt32LE(entry + 38) >>> 16).toBe(0o100644)
})
