import { describe, expect, test } from 'vitest'
import { jpegFacts } from '../../src/document/jpeg.ts'
import { isWholeJpeg } from '../../src/report/whole-jpeg.ts'
import { JPEG, JPEG_KINDS, jpegFile } from './picture-files.ts'

const END = Buffer.from([0xff, 0xd9])

/** Where the first scan begins: behind its head. */
function scanOf(file: Buffer): number {
  const at = file.indexOf(Buffer.from([0xff, 0xda]))
  return at + 2 + file.readUInt16BE(at + 2)
}

const kinds: readonly (readonly [string, Buffer])[] = [['grey', JPEG], ...Object.entries(JPEG_KINDS)]

describe.each(kinds)('a %s JPEG', (name, file) => {
  test('is whole, also with what a camera adds before, between and behind', () => {
    const size = name === 'grey' ? { width: 16, height: 8 } : { width: 33, height: 17 }
    expect(jpegFacts(file)).toMatchObject({ ...size, usual: true, orientation: 1 })
    expect(isWholeJpeg(file)).toBe(true)
    expect(isWholeJpeg(Buffer.concat([file, Buffer.from('MPF')]))).toBe(true)
    const filled = Buffer.concat([file.subarray(0, 2), Buffer.from([0xff]), file.subarray(2)])
    expect(isWholeJpeg(filled)).toBe(true)
  })

  test('is not whole when it ends anywhere, be the end mended', () => {
    const missed: number[] = []
    for (let length = 2; length < file.length - 2; length++) {
      expect(isWholeJpeg(file.subarray(0, length))).toBe(false)
      if (length < file.length - 4 && isWholeJpeg(Buffer.concat([file.subarray(0, length), END])))
        missed.push(length)
    }
    // Between two scans of a progressive picture it may end: what follows would only make it sharper.
    const isBetween = (at: number) => file[at] === 0xff || file[at - 1] === 0xff
    expect(missed.filter((at) => name !== 'progressive' || !isBetween(at))).toEqual([])
  })

  test('is not whole without its tables, with a marker in its scan, or with two frames', () => {
    const table = file.indexOf(Buffer.from([0xff, 0xc4]))
    const without = Buffer.from(file)
    without[table + 1] = 0xef
    expect(isWholeJpeg(without)).toBe(false)
    const marked = Buffer.from(file)
    marked.set([0xff, 0x02], scanOf(file))
    expect(isWholeJpeg(marked)).toBe(false)
    const frame = file.findIndex((byte, at) => byte === 0xff && [0xc0, 0xc2].includes(file[at + 1] ?? 0))
    const end = frame + 2 + file.readUInt16BE(frame + 2)
    const twice = Buffer.concat([file.subarray(0, end), file.subarray(frame, end), file.subarray(end)])
    expect(isWholeJpeg(twice)).toBe(false)
  })
})

test('the way a camera was held is told', () => {
  expect(jpegFacts(jpegFile(6))?.orientation).toBe(6)
})
