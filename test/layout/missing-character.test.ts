import { expect, test } from 'vitest'
import { layoutDocument } from '../../src/layout/layout.ts'
import { documentOf, fonts, heading, itemsOf, paragraph } from './support.ts'

test.each([
  ['正文', paragraph('政😀府')],
  ['一级标题', heading('政😀府', 1)],
  ['二级标题', heading('政😀府', 2)],
])('〓 has a full em of its own in %s, whatever its face gives it', (_, block) => {
  const items = itemsOf(layoutDocument(documentOf(block), fonts))
  const advances = items.flatMap((item) =>
    [...item.text].map((text, index) => [text, item.advances[index] ?? 0] as const),
  )
  const [, geta] = advances.find(([text]) => text === '〓') ?? []
  const [, character] = advances.find(([text]) => text === '政') ?? []
  expect(geta).toBeCloseTo(character ?? 0, 1)
})
