import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { build } from '../../src/pipeline/build.ts'
import { loadOwnFonts } from '../../src/resources/own-fonts.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { fontFile, renamedTables, type Tables } from '../fonts/make-font.ts'
import { exampleInput } from '../helpers/examples.ts'
import { random } from '../helpers/random-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'report-gen-fonts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const input = exampleInput('2021-dawukou-chaoyang')
const TAGS = ['cmap', 'head', 'hhea', 'maxp', 'loca', 'glyf', 'hmtx', 'OS/2', 'name', 'post']

/** A few bytes of one table changed, or one byte in twenty. */
function changed(tables: Tables, tag: string, next: () => number): Uint8Array {
  const copy = Buffer.from(tables.get(tag) ?? [])
  const changes = next() < 0.5 ? 1 + Math.floor(next() * 8) : Math.ceil(copy.length / 20)
  for (let change = 0; change < changes; change++) {
    copy[Math.floor(next() * copy.length)] = Math.floor(next() * 256)
  }
  return fontFile(new Map(tables).set(tag, copy))
}

test('a report comes out whatever is wrong with the fonts', async () => {
  const bundled = await packaged.fonts()
  const fangsong = renamedTables({ names: '仿宋_GB2312' })
  const songti = renamedTables({ names: '宋体', from: 'noto/NotoSerifSC-Regular.ttf' })
  for (let seed = 0; seed < 100; seed++) {
    const next = random(seed)
    const tag = TAGS[seed % TAGS.length] ?? ''
    writeFileSync(join(folder, 'a.ttf'), changed(fangsong, tag, next))
    writeFileSync(join(folder, 'b.ttf'), changed(songti, tag, next))
    const { set } = loadOwnFonts([folder], bundled)
    const resources = { ...packaged, fonts: async () => set }
    const { outputs, findings } = await build(input, { formats: ['pdf'], resources })
    expect(outputs, `seed ${seed}`).toHaveLength(1)
    expect(findings.some(({ rule }) => rule.startsWith('font-'))).toBe(true)
  }
})
