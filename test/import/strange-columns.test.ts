import { describe, expect, test } from 'vitest'
import type { OutputFormat } from '../../src/pipeline/formats.ts'
import { render } from '../../src/pipeline/render.ts'
import { minimal, prepareText } from '../helpers/prepare-text.ts'
import { imported } from './imported.ts'

const COLUMNS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']

/** A report by a form of one's own, as it is published, imported by the official one: its row of what came in, its doubts. */
async function received(changes: string, row: string, format: OutputFormat = 'html') {
  const own = `版式: {name: 某省版式, extends: "2021", changes: {${changes}}}\n`
  const { name, bytes } = await published(own, row, format)
  return read(name, bytes)
}

async function published(own: string, row: string, format: OutputFormat) {
  const text = minimal({ 申请: `{新收: {${row}}, 予以公开: {${row}}}` })
  const { document, findings } = await prepareText(own + text, { draft: true })
  if (!document) throw new Error(findings.map(({ message }) => message).join('\n'))
  const { stamp: _, ...clean } = document
  const [output] = (await render(clean, { formats: [format] })).outputs
  if (!output) throw new Error(`no ${format}`)
  return output
}

async function read(name: string, bytes: Uint8Array) {
  const result = await imported(name, bytes, { year: 2021 })
  return {
    row: /^ {2}新收: \{(.*?)\}/m.exec(result.text)?.[1],
    told: result.recognised.doubts.filter(({ address }) => address === '申请').map(({ message }) => message),
  }
}

const row = (figures: readonly (number | string)[]) =>
  COLUMNS.map((column, at) => `${column}: ${figures[at]}`).join(', ')
const FIGURES = row([23, 6, 1, 0, 2, 1])

describe('a column of another name', () => {
  test.each(COLUMNS)(
    'in place of %s keeps its figures, is told as it is called, and moves no other',
    async (label) => {
      const { row, told } = await received(`申请.${label}: {label: 律师（事务）所}`, FIGURES)
      expect(row).toBe(FIGURES)
      expect(told).toEqual([expect.stringContaining(`“律师（事务）所”不是规定的栏名，按位置读作“${label}”`)])
      expect(told[0]).toContain('--form 我省.yaml')
    },
  )

  test.each(['fragment', 'docx', 'pdf', 'ofd', 'xlsx'] as const)('moves no other in %s', async (format) => {
    const { row, told } = await received('申请.法律服务机构: {label: 律师事务所}', FIGURES, format)
    expect(row).toBe(FIGURES)
    expect(told).toEqual([expect.stringContaining('“律师事务所”不是规定的栏名，按位置读作“法律服务机构”')])
  })

  test.each(COLUMNS)('of none in place of %s is read by its place and told', async (label) => {
    const { name, bytes } = await published('', FIGURES, 'html')
    const page = new TextDecoder().decode(bytes)
    const blank = page.replace(
      new RegExp(`(?<=<th[^>]*>)${[...label].join('(?:<[^>]*>|\\s)*')}(?=</th>)`),
      '',
    )
    expect(blank).not.toBe(page)
    const { row, told } = await read(name, new TextEncoder().encode(blank))
    expect(row).toBe(FIGURES)
    expect(told).toEqual([expect.stringContaining(`有一栏没有栏名，按位置读作“${label}”`)])
  })

  test('beside one more gives no figures, since nobody knows which is which', async () => {
    const changes = '申请.法律服务机构: {label: 律师事务所}, 申请.公证处: {after: 法律服务机构}'
    const found = await received(changes, `${FIGURES}, 公证处: 3`)
    expect(found.row).toBe(`${row([23, 6, 1, 0, '~', 1])}, 总计: 36`)
    expect(found.told[0]).toContain('“律师事务所”不是规定的栏名，这一栏没有录入')
    expect(found.told[1]).toContain('原表没有“法律服务机构”栏，记为空白（~）')
  })
})

test.each(['商业企业', '其他'])(
  'a column after %s that the form has not is left out, and moves no other',
  async (after) => {
    const found = await received(`申请.港澳台侨: {after: ${after}}`, `${FIGURES}, 港澳台侨: 9`)
    expect(found.row).toBe(`${FIGURES}, 总计: 42`)
    expect(found.told).toEqual([expect.stringContaining('“港澳台侨”不是规定的栏名，这一栏没有录入')])
  },
)

test('a column of which the head does not say in which level it stands leaves the figures unread', async () => {
  const found = await received('申请.港澳台侨: {after: 总计}', `${FIGURES}, 港澳台侨: 9`)
  expect(found.row).toBe(row(['~', '~', '~', '~', '~', '~']))
  expect(found.told[0]).toContain('看不出各数是哪一栏的，没有读取')
})
