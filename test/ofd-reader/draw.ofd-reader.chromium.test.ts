import { afterAll, describe, expect, it } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { LaidOut } from '../../src/pipeline/laid-out.ts'
import { write } from '../../src/pipeline/write.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { exampleDocuments } from '../helpers/examples.ts'
import { everything, ofdOf } from '../ofd/sample.ts'
import { openOfd } from '../readers/ofd-package.ts'
import { glyphsOfPdf } from '../readers/pdf-glyphs.ts'
import { find } from '../readers/xml.ts'
import { openReader } from './draw-ofd.ts'

const reader = await openReader()
afterAll(() => reader.close())

/** Millimetres. */
const CLOSE = 0.3

/** It takes a character outside of the basic plane for two, and leaves out what is blank. */
const isSeen = ({ character }: { readonly character: string }) => /^[^\s\udc00-\udfff]/.test(character)

const isSame = (one: string, other = '') => one === '〓' || one.charCodeAt(0) === other.charCodeAt(0)

const documents: readonly (readonly [string, Document])[] = [
  ['every kind of block', everything],
  ...Object.entries(await exampleDocuments()),
]

describe.each(documents)('%s, read by ofd.js', (_, document) => {
  it('has every glyph where the PDF has it', async () => {
    const bytes = await ofdOf(document)
    const { bytes: pdf = new Uint8Array() } = await write('pdf', new LaidOut(document, packaged))
    const [drawn, expected, { pages }] = [await reader.draw(bytes), await glyphsOfPdf(pdf), openOfd(bytes)]
    expect(drawn).toHaveLength(expected.length)
    expected.forEach((all, index) => {
      const { width = 0, glyphs = [] } = drawn[index] ?? {}
      const millimetres = (pages[index]?.width ?? 0) / width
      const [found, set] = [glyphs.filter(isSeen), all.filter(isSeen)]
      expect(found).toHaveLength(set.length)
      const misplaced = set.filter(({ character, x, y }, at) => {
        const { x: left = Number.NaN, y: top = Number.NaN, character: read } = found[at] ?? {}
        const isClose = Math.hypot(left * millimetres - x, top * millimetres - y) < CLOSE
        return !(isClose && isSame(character, read))
      })
      expect(misplaced).toEqual([])
    })
  })

  it('has every line, area and picture', async () => {
    const bytes = await ofdOf(document)
    const drawn = await reader.draw(bytes)
    const count = (name: string) =>
      openOfd(bytes).pages.map(
        ({ objects }) =>
          objects.flatMap((object) => (object.name === name ? [object] : find(object, name))).length,
      )
    expect(drawn.map(({ rules }) => rules)).toEqual(count('ofd:PathObject'))
    expect(drawn.map(({ images }) => images)).toEqual(count('ofd:ImageObject'))
  })

  it('has fonts that a browser takes', async () => {
    const { fonts } = openOfd(await ofdOf(document))
    const faults = await Promise.all(fonts.map(({ bytes }) => reader.fontFault(bytes)))
    expect(fonts.length).toBeGreaterThan(2)
    expect(faults.filter(Boolean)).toEqual([])
  })
})
