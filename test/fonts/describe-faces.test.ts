import { describe, expect, it, test } from 'vitest'
import { describeFaces } from '../../src/fonts/describe-faces.ts'
import { embeddingOf, mayEmbed } from '../../src/fonts/embedding.ts'
import { random } from '../helpers/random-report.ts'
import {
  collection,
  fontFile,
  type NameRecord,
  renamedFont,
  renamedTables,
  smallFont,
  smallTables,
} from './make-font.ts'

const describeFile = (file: Uint8Array) =>
  describeFaces((offset, length) => file.subarray(offset, offset + length))
const facesOf = (file: Uint8Array) => describeFile(file).faces

const gbk = [0xb7, 0xc2, 0xcb, 0xce]
const inUtf16 = (text: string) => [...Buffer.from(text, 'utf16le').swap16()]

describe('names', () => {
  const namesOf = (...names: readonly NameRecord[]) => facesOf(smallFont('字', { names }))[0]

  it('are read in Chinese and English, the Chinese one first', () => {
    const face = namesOf(
      { id: 1, bytes: inUtf16('FangSong'), language: 0x0409 },
      { id: 1, bytes: inUtf16('仿宋') },
      { id: 16, bytes: inUtf16('仿宋家族') },
      { id: 5, bytes: inUtf16('Version 1') },
    )
    expect(face).toMatchObject({ names: ['FangSong', '仿宋', '仿宋家族'], family: '仿宋' })
  })

  it.each([
    ['GBK for Windows', 3, 3, gbk],
    ['GBK filled up with zeros', 3, 3, gbk.flatMap((byte) => [0, byte])],
    ['GBK for Macintosh', 1, 25, gbk],
    ['Unicode for Macintosh', 0, 3, inUtf16('仿宋')],
  ])('are read in %s', (_, platform, encoding, bytes) => {
    expect(namesOf({ id: 1, bytes, platform, encoding })?.names).toEqual(['仿宋'])
  })

  it('that stand beyond the end of the table are none', () => {
    const tables = smallTables('字', { names: '仿宋' })
    tables.set('name', (tables.get('name') ?? new Uint8Array()).subarray(0, 42))
    expect(describeFile(fontFile(tables))).toEqual({ faces: [], damaged: true })
  })
})

test('of a large font a few kilobytes are read', () => {
  const file = renamedFont({ names: '仿宋_GB2312' })
  let read = 0
  describeFaces((offset, length) => {
    read += length
    return file.subarray(offset, offset + length)
  })
  expect(file.length).toBeGreaterThan(4_000_000)
  expect(read).toBeLessThan(1000)
})

test('what a face is: its outlines, its style, and what its licence allows', () => {
  const tables = smallTables('字', { names: '黑体', fsType: 4, fsSelection: 0x20 })
  expect(facesOf(fontFile(tables))).toMatchObject([
    { outlines: 'truetype', isRegular: false, embedding: 'preview-print' },
  ])
  tables.delete('glyf')
  expect(facesOf(fontFile(tables))).toMatchObject([{ outlines: 'none' }])
  tables.set('CFF ', Uint8Array.of(1, 0, 4, 1))
  expect(facesOf(fontFile(tables))).toMatchObject([{ outlines: 'cff' }])
})

test('a font for the Macintosh without OS/2 is regular and forbids nothing', () => {
  const tables = renamedTables({ names: '华文仿宋' })
  tables.delete('OS/2')
  expect(facesOf(fontFile(tables))).toMatchObject([{ isRegular: true, embedding: 'installable' }])
})

test.each([
  [0x0000, 'installable', true],
  [0x0002, 'restricted', false],
  [0x0004, 'preview-print', true],
  [0x0008, 'editable', true],
  [0x000c, 'editable', true],
  [0x0006, 'preview-print', true],
  [0x0102, 'restricted', false],
  [0x0100, 'no-subsetting', false],
  [0x0108, 'no-subsetting', false],
  [0x0200, 'bitmap-only', false],
  [0x0208, 'bitmap-only', false],
])('fsType %i is %s', (fsType, embedding, may) => {
  expect(embeddingOf(fsType)).toBe(embedding)
  expect(mayEmbed(embeddingOf(fsType))).toBe(may)
})

describe('a collection', () => {
  const file = collection(smallFont('字', { names: '宋体' }), smallFont('字', { names: '新宋体' }))

  it('has all its faces', () => {
    expect(facesOf(file).map(({ family }) => family)).toEqual(['宋体', '新宋体'])
  })

  it('with an offset that leads nowhere keeps the others', () => {
    const bent = Buffer.from(file)
    bent.writeUInt32BE(0xfffffff0, 12)
    expect(describeFile(bent)).toMatchObject({ faces: [{ family: '新宋体' }], damaged: true })
  })

  it('that claims to have millions is none', () => {
    const bent = Buffer.from(file)
    bent.writeUInt32BE(0xffffffff, 8)
    expect(describeFile(bent)).toEqual({ faces: [], damaged: true })
  })
})

describe('a damaged file', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('这不是字体\n'.repeat(100))],
    ['zeros', Buffer.alloc(5000)],
    ['a web font', Buffer.concat([Buffer.from('wOF2'), Buffer.alloc(500)])],
  ])('that is %s has no faces', (_, file) => {
    expect(describeFile(file)).toEqual({ faces: [], damaged: true })
  })

  it('never throws and always ends, whatever has changed in 500 of them', () => {
    const sound = collection(
      smallFont('政府信息', { names: '宋体' }),
      smallFont('政府', { names: 'SimHei', fsType: 2 }),
    )
    for (let seed = 0; seed < 500; seed++) {
      const { faces, damaged } = describeFile(mutated(sound, seed, 400))
      expect(faces.length).toBeLessThanOrEqual(256)
      if (faces.length < 2) expect(damaged).toBe(true)
    }
  })
})

/** Some bytes changed, most of them near the beginning, and now and then the end cut off. */
function mutated(file: Uint8Array, seed: number, head: number): Uint8Array {
  const next = random(seed)
  const copy = Buffer.from(file)
  for (let changes = 1 + Math.floor(next() * 12); changes > 0; changes--) {
    const within = next() < 0.7 ? head : copy.length
    copy[Math.floor(next() * within)] = Math.floor(next() * 256)
  }
  return next() < 0.2 ? copy.subarray(0, Math.floor(next() * copy.length)) : copy
}
