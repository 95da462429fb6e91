import { zipSync } from 'fflate'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { build } from '../../src/pipeline/build.ts'
import { isOurs } from '../../src/pipeline/write.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { beside, type Ofd, openOfd, wordsOf, xmlOf } from '../readers/ofd-package.ts'
import { childrenOf, find, type XmlElement } from '../readers/xml.ts'
import { filesOf } from './faults.ts'
import { dataFile, everything, ofdOf } from './sample.ts'

const bytes = await ofdOf()
const ofd = openOfd(bytes)

describe('the same report', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllEnvs()
  })

  it('gives the same bytes on another day in another time zone', async () => {
    vi.useFakeTimers({ now: new Date('2031-01-01T00:00:00Z'), toFake: ['Date'] })
    vi.stubEnv('TZ', 'America/New_York')
    expect(Buffer.compare(await ofdOf(), bytes)).toBe(0)
  })

  it('is another document when a word of it changes', async () => {
    const other = openOfd(await ofdOf({ ...everything, stamp: '样稿' }))
    expect(wordsOf(other.entry, 'ofd:DocID')).not.toEqual(wordsOf(ofd.entry, 'ofd:DocID'))
  })
})

describe('the package', () => {
  it('begins with its entry', () => {
    expect([...ofd.files.keys()][0]).toBe('OFD.xml')
  })

  it('says what the report is, whose, of when, and what it is about', () => {
    const said = (name: string) => wordsOf(ofd.entry, `ofd:${name}`)
    expect(said('Title')).toEqual([everything.title])
    expect(said('Author')).toEqual([everything.agency])
    expect(said('CreationDate')).toEqual([everything.timestamp.slice(0, 10)])
    expect(said('Abstract')).toEqual(['一年的政府信息公开工作'])
    expect(said('Keyword')).toEqual(['年报', '公开'])
  })

  it('is ours until a part of it is changed', async () => {
    expect(await isOurs('ofd', bytes)).toBe(true)
    const parts = Object.fromEntries(filesOf(bytes))
    expect(await isOurs('ofd', zipSync(parts, { level: 1 }))).toBe(true)
    for (const path of Object.keys(parts)) {
      const changed = Buffer.from(parts[path] ?? [])
      changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1
      expect(await isOurs('ofd', zipSync({ ...parts, [path]: changed }, { level: 1 })), path).toBe(false)
    }
    expect(await isOurs('ofd', zipSync({ ...parts, 'Doc_0/Signs/Signatures.xml': bytes }))).toBe(false)
  })
})

describe('the outline', () => {
  it('has the headings, each under the one that it belongs to, and leads to their places', () => {
    const headings = everything.blocks.filter((block) => block.type === 'heading')
    const shown = outlineOf(ofd)
    expect(shown.map(({ title }) => title)).toEqual(
      headings.filter(({ level }) => level <= 2).map(({ text }) => text),
    )
    expect(shown.find(({ title }) => title === '（一）没有字形的字')?.depth).toBe(2)
    const pages = ofd.pages.map(({ id }) => id)
    for (const { page, top } of shown) {
      expect(pages).toContain(page)
      expect(top).toBeGreaterThanOrEqual(0)
      expect(top).toBeLessThan(297)
    }
  })

  it('is not there when there are no headings', async () => {
    const blocks = everything.blocks.filter(({ type }) => type !== 'heading')
    const { document } = openOfd(await ofdOf({ ...everything, blocks }))
    expect(childrenOf(document).map(({ name }) => name)).toEqual([
      ...['ofd:CommonData', 'ofd:Pages', 'ofd:CustomTags', 'ofd:Attachments'],
    ])
  })

  it('is what the bookmarks name, too', () => {
    const names = find(ofd.document, 'ofd:Bookmark').map(({ attributes }) => attributes.get('Name'))
    expect(names).toEqual([...new Set(outlineOf(ofd).map(({ title }) => title))])
  })
})

describe('what is attached', () => {
  const attachmentsOf = ({ document, files }: Ofd) =>
    wordsOf(document, 'ofd:Attachments').flatMap((path) => {
      const list = `Doc_0/${path}`
      return find(xmlOf(files, list), 'ofd:Attachment').map((attachment) => ({
        name: attachment.attributes.get('Name'),
        format: attachment.attributes.get('Format'),
        bytes: files.get(beside(list, wordsOf(attachment, 'ofd:FileLoc')[0] ?? '')),
      }))
    })

  it('is there byte for byte, under its own name', () => {
    expect(attachmentsOf(ofd)).toEqual([
      { name: dataFile.name, format: 'yaml', bytes: Uint8Array.from(dataFile.bytes) },
    ])
  })

  it('is the data file, if that is asked for', async () => {
    const data = new TextEncoder().encode(minimal())
    const input = { path: '年报/某局2021年.yaml', bytes: data }
    const built = async (attach: boolean) => {
      const { outputs } = await build(input, { formats: ['ofd'], attach })
      return attachmentsOf(openOfd(outputs[0]?.bytes ?? new Uint8Array()))
    }
    expect(await built(true)).toEqual([{ name: '某局2021年.yaml', format: 'yaml', bytes: data }])
    expect(await built(false)).toEqual([])
  })
})

describe('a character that readers may count as two, or that has no glyph', () => {
  it('stands in an object of its own', () => {
    const objects = ofd.pages.flatMap((page) => page.objects.filter(({ name }) => name === 'ofd:TextObject'))
    const texts = objects.map((object) => wordsOf(object, 'ofd:TextCode')[0] ?? '')
    expect(texts.filter((text) => /[\ud800-\udfff]/.test(text))).toEqual(['𬭊', '\u{10ffff}'])
    const [named] = objects.filter((object) => find(object, 'ofd:CGTransform').length > 0)
    expect(wordsOf(named ?? ofd.document, 'ofd:TextCode')).toEqual(['\u{10ffff}'])
  })
})

describe('a page set 横排', () => {
  it('is as wide as the sheet is high, and its table is read upright', () => {
    const wide = ofd.pages.filter(({ width, height }) => width > height)
    expect(wide.length).toBeGreaterThan(0)
    for (const { width, height, objects } of wide) {
      expect([width, height]).toEqual([297, 210])
      const turned = objects.filter(({ attributes }) => attributes.has('CTM'))
      // The page number and the stamps are turned with the sheet.
      expect(turned.length).toBeLessThan(10)
      expect(objects.length).toBeGreaterThan(50)
    }
  })
})

describe('a draft', () => {
  it('is stamped on every page, across and behind the text', () => {
    for (const { objects } of ofd.pages) {
      const stamp = objects.findIndex((object) => wordsOf(object, 'ofd:TextCode')[0] === '草稿')
      const text = objects.findIndex((object) => object.name === 'ofd:TextObject' && !isStamp(object))
      expect(stamp).toBeGreaterThanOrEqual(0)
      if (text >= 0) expect(stamp).toBeLessThan(text)
      expect(find(objects[stamp] ?? ofd.document, 'ofd:FillColor')[0]?.attributes.get('Value')).toBe(
        '217 217 217',
      )
    }
  })
})

describe('a picture', () => {
  it('is the file that was given, and fills its place', () => {
    const resources = xmlOf(ofd.files, 'Doc_0/DocumentRes.xml')
    expect(find(resources, 'ofd:MultiMedia').map(({ attributes }) => attributes.get('Format'))).toEqual([
      ...['PNG', 'PNG', 'JPEG'],
    ])
    const images = ofd.pages.flatMap(({ objects }) =>
      objects.flatMap((object) => find(object, 'ofd:ImageObject')),
    )
    expect(images).toHaveLength(3)
    for (const { attributes } of images) {
      const [, , width, height] = (attributes.get('Boundary') ?? '').split(' ')
      expect(attributes.get('CTM')).toBe(`${width} 0 0 ${height} 0 0`)
    }
  })
})

function isStamp(object: XmlElement): boolean {
  return wordsOf(object, 'ofd:TextCode')[0] === '草稿'
}

interface Entry {
  readonly title: string | undefined
  readonly depth: number
  readonly page: number
  readonly top: number
}

function outlineOf({ document }: Ofd): readonly Entry[] {
  const entries = (parent: XmlElement, depth: number): readonly Entry[] =>
    childrenOf(parent)
      .filter(({ name }) => name === 'ofd:OutlineElem')
      .flatMap((element) => {
        const [dest] = find(element, 'ofd:Dest')
        const entry = {
          title: element.attributes.get('Title'),
          depth,
          page: Number(dest?.attributes.get('PageID')),
          top: Number(dest?.attributes.get('Top')),
        }
        return [entry, ...entries(element, depth + 1)]
      })
  return find(document, 'ofd:Outlines').flatMap((outlines) => entries(outlines, 1))
}
