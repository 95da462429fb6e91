import type { Document } from '../../src/document/document.ts'
import { LaidOut } from '../../src/pipeline/laid-out.ts'
import { write } from '../../src/pipeline/write.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { chartOf, illustrationOf } from '../chart/samples.ts'
import { everything as everyKind } from '../pdf-standard/sample.ts'

/** Every kind of block, a character that no face has, a turned table, and everything that OFD has a place for. */
export const everything: Document = {
  ...everyKind,
  stamp: '草稿',
  publication: { summary: '一年的政府信息公开工作', keywords: '年报，公开' },
  blocks: [
    ...everyKind.blocks.slice(0, 2),
    { type: 'heading', level: 1, text: '姓名<用字>&“例外”' },
    { type: 'heading', level: 2, text: '（一）没有字形的字' },
    { type: 'paragraph', runs: [{ text: '由𬭊、㙟和\u{10ffff}负责。' }] },
    illustrationOf('lines', chartOf({ form: 'line', count: 3, groups: 3 })),
    ...everyKind.blocks.slice(2),
  ],
}

export const dataFile = { name: '2021年"报告"&.yaml', bytes: new TextEncoder().encode('年度: 2021\n') }

export async function ofdOf(document: Document = everything, attached = dataFile): Promise<Uint8Array> {
  const { bytes } = await write('ofd', new LaidOut(document, packaged), { attached })
  if (!bytes) throw new Error('no OFD')
  return bytes
}
