import { expect, test } from 'vitest'
import { prepare } from '../../src/pipeline/prepare.ts'
import { minimal } from '../helpers/prepare-text.ts'

async function problems(declaration: string) {
  const { findings, document } = await prepare({
    path: 'data.yaml',
    bytes: new TextEncoder().encode(minimal({ 版式: './我省.yaml' })),
    readFile: async () => new TextEncoder().encode(declaration),
  })
  expect(document).toBeUndefined()
  return findings
}

/** Each would give a wrong form; none may be passed over in silence, nor end in a fault of ours. */
test.each([
  ['a word that is unknown, in a change', 'changes: {申请.新收: {lable: 新收数}}', '我省.yaml:2'],
  ['an unknown kind, in a change', 'changes: {申请.新收: {kind: money}}', '我省.yaml:2'],
  ['a total that names rows', 'changes: {申请.新收: {total: [甲, 乙]}}', '我省.yaml:2'],
  ['a block without rows', 'changes:\n  主动公开.规章: ~\n  主动公开.行政规范性文件: ~', '我省.yaml:3'],
  ['a table without columns', 'changes: {申请: {table: {columns: {}}}}', '我省.yaml:2'],
  ['two headings of one number', 'changes: {培训: {after: 申请, heading: 四、培训情况}}', '我省.yaml:1'],
  ['a number left out', 'changes: {复议诉讼: ~}', '我省.yaml:1'],
  ['a limit of no section', 'length: {总体状况: 1000}', '我省.yaml:2'],
  ['a limit of a table', 'length: {申请: 1000}', '我省.yaml:2'],
  ['a limit that is no number', 'length: {总体情况: 一千}', '我省.yaml:2'],
  ['a figure to be told that the form lacks', 'figures: {总体情况: [申请.新受]}', '我省.yaml:2'],
  ['an overview of a figure that the form lacks', 'overview: {新收: 申请.新受}', '我省.yaml:2'],
  ['an unknown word in the title', 'title: "{{无此}}年度报告"', '我省.yaml:2'],
])('%s is a finding in the file of the form', async (_, change, place) => {
  const findings = await problems(`extends: "2021"\n${change}\n`)
  const [first] = findings.filter(({ severity }) => severity === 'error')
  expect(`${first?.file?.replace('./', '')}:${first?.range?.line}`).toBe(place)
})

test('a sibling that is not there is named, with the nearest right one', async () => {
  const [first] = await problems(
    'extends: "2021"\nchanges: {培训: {after: 复议诉松, heading: 五、培训情况}}\n',
  )
  expect(first?.message).toContain('复议诉松')
  expect(first?.fix).toContain('复议诉讼')
})

test.each([
  [
    'two cells of one address',
    'sections:\n  甲: {table: {columns: {数: }, rows: {乙: , 组: {silent: true, of: {乙: }}}}}',
  ],
  ['a total of nothing', 'sections:\n  甲: {table: {columns: {数: {total: true}}}}'],
  [
    'a rule about a missing row',
    'sections:\n  甲: {table: {columns: {数: }, rows: {乙: }, rules: [乙 = 丁]}}',
  ],
])('%s is told at its place in the form, not at 版式 in the data', async (_, declaration) => {
  const [first] = await problems(`${declaration}\n`)
  expect(`${first?.file}:${first?.range?.line}`).toBe('./我省.yaml:2')
})
