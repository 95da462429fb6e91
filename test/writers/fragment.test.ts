import { expect, test } from 'vitest'
import { build } from '../../src/pipeline/build.ts'
import { render } from '../../src/pipeline/render.ts'
import { isOurs } from '../../src/pipeline/write.ts'
import { writeFragment } from '../../src/writers/html/write-fragment.ts'
import { exampleDocument, exampleInput } from '../helpers/examples.ts'
import { pngFile } from '../report/picture-files.ts'
import { documentOf, pictures } from './illustrated.ts'

const bytes = exampleInput('2021-dawukou-chaoyang').bytes
const { outputs } = await build({ path: 'data.yaml', bytes }, { formats: ['fragment'] })
const [output] = outputs
const fragment = output?.bytes ?? new Uint8Array()

test('is named for the report, beside the page', () => {
  expect(output?.name).toBe('大武口区朝阳街道办事处2021年政府信息公开工作年度报告.fragment.html')
})

test('tells by its first bytes that it is UTF-8, since it has no head to say so', () => {
  expect([...fragment.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
})

test('is known as ours until somebody edits it', async () => {
  expect(await isOurs('fragment', fragment)).toBe(true)
  const edited = new TextDecoder('utf-8', { ignoreBOM: true })
    .decode(fragment)
    .replace('朝阳街道', '朝阳街办')
  expect(await isOurs('fragment', new TextEncoder().encode(edited))).toBe(false)
})

test('leaves title and 文号 to the fields of the content management system', () => {
  const text = new TextDecoder().decode(fragment)
  expect(text).not.toContain('<h1')
  expect(text).not.toContain('石大朝办发〔2022〕3号')
})

test('shares no id with the fragment of another report, or of another scope, in the same page', async () => {
  const document = await exampleDocument('2021-dawukou-chaoyang')
  const others = [
    { ...document, title: document.title.replace('朝阳街道', '长胜街道') },
    {
      ...document,
      blocks: document.blocks.map((block) =>
        block.type === 'table'
          ? {
              ...block,
              cells: block.cells.map((cell) => (cell.text === '0' ? { ...cell, text: '7' } : cell)),
            }
          : block,
      ),
    },
  ]
  const idsOf = (html: string) => [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
  const ids = [document, ...others].flatMap((one) => idsOf(writeFragment(one)))
  expect(ids.length).toBeGreaterThan(30)
  expect(new Set(ids).size).toBe(ids.length)
})

test('has nothing between its blocks: wangEditor makes an empty paragraph of a line break', async () => {
  const html = writeFragment(await exampleDocument('2021-dawukou-chaoyang'))
  expect(html.match(/<\/(p|h\d|table)>\s+|\s$/g)).toBeNull()
})

test('comes with its pictures as files, and never has a caption that stands alone', async () => {
  const document = documentOf(pictures)
  const { outputs } = await render(document, { formats: ['html', 'fragment'] })
  expect(outputs.map(({ pictures }) => pictures?.length)).toEqual([undefined, 3])
  const files = outputs[1]?.pictures ?? []
  expect(files.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^图\.图片1\.[0-9a-f]{8}\.png$/),
    expect.stringMatching(/^图\.图片2\.[0-9a-f]{8}\.png$/),
    expect.stringMatching(/^图\.图片3\.[0-9a-f]{8}\.jpg$/),
  ])
  expect(files.map(({ bytes }) => bytes)).toEqual(
    pictures.map(({ content }) => 'bytes' in content && content.bytes),
  )
  const withoutPictures = writeFragment(document).replaceAll(/<img[^>]*>/g, '')
  for (const { caption, description } of pictures)
    expect(withoutPictures).toContain(
      `${caption}</strong>：${description.replaceAll('<&>', '&lt;&amp;&gt;').replaceAll('"', '&quot;')}`,
    )
})

test('gives a picture that is wider than a phone the width of the page, where the site keeps styles no more than its own', () => {
  const wide = pictures.slice(0, 1).map((one) => ({
    ...one,
    content: { kind: 'picture', mediaType: 'image/png', bytes: pngFile(), width: 1600, height: 900 } as const,
  }))
  expect(writeFragment(documentOf(wide))).toContain('width="100%" style="max-width:1600px;height:auto"')
  expect(writeFragment(documentOf(pictures))).toContain('width="40" style="max-width:40px;height:auto"')
})
