import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { exampleFolder } from '../helpers/examples.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { jpegFile, pngFile } from '../report/picture-files.ts'
import { contents, reportGen } from './cli.ts'

const laterClock = pathToFileURL(join(import.meta.dirname, 'clock-a-year-ahead.mjs')).href

/** Every kind of chart and picture, 版记 and 版面, after the report of 2021. */
const EVERYTHING = `
版面: 普通
版记: {抄送: 区委办公室，区政府办公室, 印发机关: 某局办公室, 印发日期: 2022-03-09}
附图:
  图一 柱状: {类型: 柱状, 单位: 条, 数据: {一季度: 10, 二季度: 20}}
  图二 条形: {类型: 条形, 数据: {一季度: {甲: 1, 乙: 2}, 二季度: {甲: 3, 乙: 4}}}
  图三 饼: {类型: 饼, 数据: {甲: 1, 乙: 2, 丙: 3}}
  图四 折线: {类型: 折线, 数据: {新收: {2020年: 1, 2021年: 2}, 办结: {2020年: 1, 2021年: 1}}}
  图五 照片: {图片: ./照片.jpg, 说明: 查阅点}
  图六 图标: {图片: ./图标.png, 说明: 标志}
`

function folderOf(example: string, isFull: boolean): string {
  const folder = scratchFolder()
  cpSync(exampleFolder(example), folder, { recursive: true })
  if (isFull) {
    const data = join(folder, 'data.yaml')
    const across = readFileSync(data, 'utf8').replace('\n申请: {}', '\n申请: {横排: 是}')
    expect(across.includes('横排')).toBe(true)
    writeFileSync(data, across + EVERYTHING)
    writeFileSync(join(folder, '照片.jpg'), jpegFile())
    writeFileSync(join(folder, '图标.png'), pngFile({ alpha: true }))
  }
  return folder
}

describe.each([
  ['2016-kaifu-dongfenglu', false],
  ['2017-dongcheng-longtan', false],
  ['2018-hefei-baohe', false],
  ['2021-dawukou-chaoyang', true],
] as const)('%s, with everything: %s', (example, isFull) => {
  let expected: ReadonlyMap<string, Buffer>

  async function outputs(env: NodeJS.ProcessEnv, change = (text: string) => text) {
    const folder = folderOf(example, isFull)
    const data = join(folder, 'data.yaml')
    writeFileSync(data, change(readFileSync(data, 'utf8')))
    const { status, stderr } = reportGen(folder, ['build', 'data.yaml', '-o', 'out'], env)
    expect(status, stderr).toBe(0)
    return contents(join(folder, 'out'))
  }

  beforeAll(async () => {
    expected = await outputs({ TZ: 'UTC' })
    // Four outputs, and the pictures that are uploaded with the fragment.
    expect(expected.size).toBe(4 + [...expected.keys()].filter((name) => /\.(?:png|jpg)$/.test(name)).length)
  })

  test.each<[string, NodeJS.ProcessEnv, ((text: string) => string)?]>([
    ['a year later in Los Angeles', { NODE_OPTIONS: `--import=${laterClock}`, TZ: 'America/Los_Angeles' }],
    ['from a file with CRLF line ends', { TZ: 'Asia/Shanghai' }, (text) => text.replaceAll('\n', '\r\n')],
  ])('gives the same bytes %s', async (_, env, change) => {
    const found = await outputs(env, change)
    expect([...found.keys()]).toEqual([...expected.keys()])
    expect(
      [...found].filter(([name, bytes]) => !expected.get(name)?.equals(bytes)).map(([name]) => name),
    ).toEqual([])
  })
})
