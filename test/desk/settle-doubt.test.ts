import { describe, expect, test } from 'vitest'
import { presentText } from '../../src/desk/present.ts'
import { settleDoubts } from '../../src/desk/settle-doubt.ts'

const present = (text: string) => presentText({ path: 'data.yaml', bytes: new TextEncoder().encode(text) })

const FILE = `年度: 2025
# 由经办人写的
# 导入：甲处没有把握
# 导入：乙处没有把握
机关: 某局
申请:
  # 导入：甲处没有把握
  新收: {自然人: 1} # 导入：甲处没有把握
# 导入：甲处没有把握

问题及改进: 无。
`

/** What is left of the file after a doubt about a line, from 1, was settled. */
const settled = (line: number, message: string, text = FILE) =>
  settleDoubts(present(text), { doubts: [{ line, message }] })

describe('the comment of a doubt goes with its line', () => {
  test('right above what it is about, or over other comments there', () => {
    expect(settled(5, '乙处没有把握')).toEqual({ onDisk: FILE.replace('# 导入：乙处没有把握\n', '') })
    expect(settled(5, '甲处没有把握')).toEqual({ onDisk: FILE.replace('# 导入：甲处没有把握\n', '') })
  })

  test('of the same words only the one that is meant, with its indent', () => {
    expect(settled(8, '甲处没有把握')).toEqual({ onDisk: FILE.replace('  # 导入：甲处没有把握\n', '') })
  })

  test('a byte order mark and the line ends of the file stay', () => {
    const onDisk = `\uFEFF${FILE.replaceAll('\n', '\r\n')}`
    expect(settled(5, '乙处没有把握', onDisk)).toEqual({
      onDisk: onDisk.replace('# 导入：乙处没有把握\r\n', ''),
    })
  })

  test('where the file does not parse, too: it is a line of its own', () => {
    const broken = `# 导入：甲处没有把握\n机关: [\n`
    expect(settled(2, '甲处没有把握', broken)).toEqual({ onDisk: '机关: [\n' })
  })
})

test('doubts of a table go together, or none of them where one is gone by now', () => {
  const [one, other] = [
    { line: 5, message: '乙处没有把握' },
    { line: 8, message: '甲处没有把握' },
  ]
  expect(settleDoubts(present(FILE), { doubts: [one, other] })).toEqual({
    onDisk: FILE.replace('# 导入：乙处没有把握\n', '').replace('  # 导入：甲处没有把握\n', ''),
  })
  const twice = '# 导入：甲\n# 导入：甲\n机关: 某局\n'
  const both = { line: 3, message: '甲' }
  expect(settleDoubts(present(twice), { doubts: [both, both] })).toEqual({ onDisk: '机关: 某局\n' })
  expect(settleDoubts(present(FILE), { doubts: [one, one] })).toHaveProperty('refused')
})

describe('nothing is written where it is gone by now', () => {
  test.each([
    ['somebody has taken it out', 5, '丙处没有把握'],
    ['it is about something else', 5, '甲处'],
    ['it is behind a figure, in its line', 9, '甲处没有把握'],
    ['another line stands between', 11, '甲处没有把握'],
    ['the first line has none', 1, '甲处没有把握'],
  ])('%s', (_, line, message) => {
    expect(settled(line, message)).toEqual({ refused: '这一处刚才又改过了，请再看一遍' })
  })
})
