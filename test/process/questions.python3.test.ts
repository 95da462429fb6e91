import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { CLI, reportGen } from './cli.ts'
import { fillWorkbook } from './fill-workbook.ts'

/** What is on the screen of a terminal at which keys are pressed once somebody is asked for them. */
function atTerminal(folder: string, keys: string, args: readonly string[]) {
  const script = join(import.meta.dirname, 'terminal.py')
  const run = ['写入请输入 y：', keys, process.execPath, CLI, ...args]
  const { status, stdout } = spawnSync('python3', [script, ...run], { cwd: folder, encoding: 'utf8' })
  return { status, screen: stdout.replaceAll('\r\n', '\n') }
}

const dataOf = (agency: string, count: number) =>
  minimal({ 主动公开: `{行政许可: {处理决定: ${count}}}` }).replace('某区某局', agency)

/** A folder, what is asked there, and the file that it is asked about. */
const questions = {
  'a workbook that came back': () => {
    const folder = scratchFolder()
    writeFileSync(join(folder, '年报.yaml'), dataOf('某区某局', 40))
    reportGen(folder, ['workbook', '年报.yaml'])
    fillWorkbook(folder, 40, '41')
    return { folder, file: '年报.yaml', args: ['workbook', '--update', '年报.yaml', '年报.xlsx'] }
  },
  'a sum that was written in': () => {
    const folder = scratchFolder()
    mkdirSync(join(folder, '收件'))
    writeFileSync(join(folder, '名单.yaml'), '年度: 2021\n机关: 某区人民政府\n单位: [甲局, 乙局]\n')
    writeFileSync(join(folder, '收件', '甲.yaml'), dataOf('甲局', 40))
    const args = ['aggregate', '收件', '--units', '名单.yaml', '-o', '汇总.yaml']
    reportGen(folder, args)
    const sum = readFileSync(join(folder, '汇总.yaml'), 'utf8')
    writeFileSync(join(folder, '汇总.yaml'), sum.replace('发布日期:', '发布日期: 2022-02-01'))
    writeFileSync(join(folder, '收件', '乙.yaml'), dataOf('乙局', 1))
    return { folder, file: '汇总.yaml', args }
  },
} as const

test.each(Object.entries(questions))('at a terminal, somebody is asked about %s', (_, prepare) => {
  const { folder, file, args } = prepare()
  const read = () => readFileSync(join(folder, file), 'utf8')
  const before = read()
  // No, only Enter, Ctrl+C, and the end of input.
  for (const keys of ['n\r', '\r', '\u0003', '\u0004']) {
    const { screen } = atTerminal(folder, keys, args)
    expect(screen).toMatch(/^-.*处理决定: 40\}.*\n\+.*处理决定: 41\}/m)
    expect(screen).toContain(`写入 ${file} 吗？写入请输入 y：`)
    expect(read()).toBe(before)
  }
  atTerminal(folder, 'y\r', args)
  expect(read()).not.toBe(before)
  expect(read()).toContain('处理决定: 41}')
})
