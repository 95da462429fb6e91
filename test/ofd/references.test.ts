import { describe, expect, it } from 'vitest'
import { type Files, faultsOf, filesOf } from './faults.ts'
import { CHECKS } from './reference-faults.ts'
import { ofdOf } from './sample.ts'

const whole = filesOf(await ofdOf())

type Break = (files: Map<string, Uint8Array>) => void

/** Changes the text of the first part that holds it. */
const edit =
  (pattern: RegExp, replacement: string): Break =>
  (files) => {
    for (const [path, bytes] of files) {
      const text = path.endsWith('.xml') ? Buffer.from(bytes).toString() : ''
      if (pattern.test(text)) return void files.set(path, Buffer.from(text.replace(pattern, replacement)))
    }
    throw new Error(`no ${pattern}`)
  }

const takeAway =
  (path: string): Break =>
  (files) => {
    if (!files.delete(path)) throw new Error(`no ${path}`)
  }

/** Renames a table in the directory of a font. */
const withoutTable =
  (tag: string): Break =>
  (files) => {
    const font = Buffer.from(files.get('Doc_0/Res/font-1.ttf') ?? [])
    font.write('none', font.indexOf(tag), 'latin1')
    files.set('Doc_0/Res/font-1.ttf', font)
  }

/** What no reader of the structure alone would notice, by the clause that it breaks. */
const breaks: Readonly<Record<string, readonly Break[]>> = {
  '6 入口': [takeAway('OFD.xml')],
  '6 文件': [
    takeAway('Doc_0/Pages/Page_1/Content.xml'),
    takeAway('Doc_0/Res/font-2.ttf'),
    takeAway('Doc_0/Attachs/data.yaml'),
    (files) => files.set('Doc_0/Res/font-99.ttf', files.get('Doc_0/Res/font-1.ttf') ?? new Uint8Array()),
  ],
  '7.2 标识': [edit(/(<ofd:TextObject ID=")\d+/, '$11')],
  '7.5 MaxUnitID': [edit(/(<ofd:MaxUnitID>)/, '$19')],
  '7.5 书签': [edit(/(<ofd:Bookmark Name="[^"]*">.*?<\/ofd:Bookmark>)/, '$1$1')],
  '7.9 Format': [edit(/Format="PNG"/, 'Format="JPEG"')],
  '8.5 Boundary': [
    edit(/(<ofd:TextObject ID="\d+" Boundary="\S+ \S+) \S+ (\S+)"/, '$1 1 $2"'),
    edit(/(<ofd:PathObject ID="\d+" Boundary="\S+ \S+ \S+) \S+"/, '$1 0.1"'),
  ],
  '10 ResourceID': [edit(/ResourceID="\d+"/, 'ResourceID="1"')],
  '11.1 字体文件': ['cmap', 'name', 'OS/2', 'post'].map(withoutTable),
  '11.1 字形': [edit(/>由𬭊|>由/, '>齉')],
  '11.2 Font': [edit(/ Font="\d+"/, ' Font="9999"')],
  '11.3 DeltaX': [edit(/(DeltaX="[^"]*)"/, '$1 1"'), edit(/ DeltaX="[^"]*"/, '')],
  '11.4 Glyphs': [edit(/(<ofd:Glyphs>)/, '$19999'), edit(/CodePosition="(\d+)"/, 'CodePosition="9999$1"')],
  '14.3.2 PageID': [edit(/PageID="\d+"/, 'PageID="1"')],
  '16 ObjectRef': [edit(/PageRef="\d+"/, 'PageRef="1"')],
  '20.2 Size': [edit(/Size="[\d.]+" Visible/, 'Size="17" Visible')],
}

describe('what parts say of each other', () => {
  it('is all proved by an OFD that is broken on purpose', () => {
    expect(Object.keys(breaks).toSorted()).toEqual(Object.keys(CHECKS).toSorted())
  })

  it.each(Object.entries(breaks))('is looked at: %s', (clause, changes) => {
    for (const change of changes) {
      const files: Files & Map<string, Uint8Array> = new Map(whole)
      change(files)
      expect(faultsOf(files).map((fault) => fault.clause)).toContain(clause)
    }
  })
})
