import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { exampleDocuments } from '../helpers/examples.ts'
import { prepareText } from '../helpers/prepare-text.ts'
import { imported } from './imported.ts'

/** Texts as they were copied from the pages of five published reports; what each does not say is given. */
const TEXTS = [
  ['2016-kaifu-dongfenglu', {}],
  ['2017-dongcheng-longtan', { agency: '北京市东城区龙潭街道办事处', year: 2017 }],
  ['2018-hefei-baohe', {}],
  ['2020-dongcheng-yongwai', {}],
  ['2021-dawukou-chaoyang', {}],
] as const

const documents = await exampleDocuments()

function figuresOf({ blocks }: Document): ReadonlyMap<string, string> {
  const cells = blocks.flatMap((block) => (block.type === 'table' ? block.cells : []))
  return new Map(
    cells.flatMap(({ address, text }) =>
      address === undefined || address.startsWith('附表') ? [] : [[address, text] as const],
    ),
  )
}

const isAbout = (doubt: string | undefined, address: string) =>
  doubt !== undefined &&
  (address === doubt || address.startsWith(`${doubt}.`) || doubt.startsWith(`${address}.`))

/** Wording without what was mended when the examples were typed: width, spaces, punctuation. */
const wording = (text: string) => text.normalize('NFKC').replaceAll(/[\s\p{P}]/gu, '')

describe.each(TEXTS)('the text of %s', (name, options) => {
  const due = documents[name]
  const read = async () => {
    const bytes = readFileSync(join(import.meta.dirname, 'texts', `${name}.txt`))
    const { text, recognised } = await imported(`${name}.txt`, bytes, options)
    const { document, findings } = await prepareText(text, { draft: true })
    if (!document || !due) throw new Error(findings[0]?.message ?? name)
    return { due, document, recognised }
  }

  test('gives no figure that is wrong without a doubt', async () => {
    const { due, document, recognised } = await read()
    const [figures, found] = [figuresOf(due), figuresOf(document)]
    const differing = [...figures].filter(([address, figure]) => found.get(address) !== figure)
    const wrong = differing.filter(
      ([address]) => !recognised.doubts.some((doubt) => isAbout(doubt.address, address)),
    )
    expect(wrong).toEqual([])
    // Blank cells of 2020 are typed as 0 in the example; nothing else differs.
    expect(differing.every(([address, figure]) => figure === '0' && found.get(address) === '')).toBe(true)
  })

  test('lacks no part of its prose', async () => {
    const { recognised } = await read()
    expect(recognised.missingProse).toEqual([])
  })

  test.skipIf(name === '2018-hefei-baohe')('keeps every paragraph, in order', async () => {
    const { due, document, recognised } = await read()
    const texts = ({ blocks }: Document) =>
      blocks.flatMap((block) => {
        if (block.type === 'paragraph') return [wording(block.runs.map(({ text }) => text).join(''))]
        return block.type === 'heading' ? [wording(block.text)] : []
      })
    const found = texts(document)
    // The example of 2020 has the link of its page to the report itself, which is told and left out.
    const links = recognised.dropped.filter((line) => line.startsWith('附件')).map(wording)
    const kept = texts(due).filter((text) => !links.includes(text))
    const missing = kept.filter((text) => !found.includes(text))
    expect(missing).toEqual([])
    const order = kept.map((text) => found.indexOf(text))
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })
})

test('a report that was sent with a letter keeps whom it was sent to', async () => {
  const bytes = readFileSync(join(import.meta.dirname, 'texts', '2021-dawukou-chaoyang.txt'))
  const { text } = await imported('x.txt', bytes)
  expect(text).toMatch(/^主送: 区政府办公室$/m)
})

test('as many cells are told to be blank as are left to be filled in', async () => {
  const name = '2020-dongcheng-yongwai.txt'
  const { recognised, text } = await imported(name, readFileSync(join(import.meta.dirname, 'texts', name)))
  const said = recognised.doubts.map(({ message }) => /原表有(\d+)格空白/.exec(message)?.[1]).filter(Boolean)
  const { findings } = await prepareText(text)
  const counted = findings.map(({ message }) => /里有 (\d+) 格没有填/.exec(message)?.[1]).filter(Boolean)
  expect(said.length).toBe(2)
  expect(counted).toEqual(said)
})

test('what was read of a letter is not told to be left out', async () => {
  const name = '2021-dawukou-chaoyang.txt'
  const { recognised } = await imported(name, readFileSync(join(import.meta.dirname, 'texts', name)))
  for (const read of ['2022年3月8日', '(此件公开发布)', '大武口区朝阳街道办事处'])
    expect(recognised.dropped).not.toContain(read)
  expect(recognised.dropped).toContainEqual(expect.stringContaining('随文呈上,请审阅'))
})

test.each([{ agency: '北京市东城区龙潭街道办事处', year: 2017 }, {}])(
  'a link to the report itself is none of its words (%#)',
  async (said) => {
    const name = '2017-dongcheng-longtan.txt'
    const link = '附件:北京市东城区龙潭街道办事处2017年政府信息公开工作年度报告'
    const { text, recognised } = await imported(
      name,
      readFileSync(join(import.meta.dirname, 'texts', name)),
      said,
    )
    expect(text).not.toContain('表后:')
    expect(recognised.dropped).toContain(link)
    expect(recognised.doubts.map(({ message }) => message)).toContainEqual(
      expect.stringContaining(`“${link}”是报告自己的名称`),
    )
  },
)

test('a row of one column that has two figures gives none of them', async () => {
  const name = '2017-dongcheng-longtan.txt'
  const text = readFileSync(join(import.meta.dirname, 'texts', name), 'utf8').replace(
    '| 539 |',
    '| 539 | 9 |',
  )
  const said = { agency: '北京市东城区龙潭街道办事处', year: 2017 }
  const { recognised } = await imported(name, new TextEncoder().encode(text), said)
  expect(recognised.doubts.map(({ message }) => message)).toContain(
    '原表这一行有2个数，应有1个，没有读取，请填写：539、9',
  )
})
