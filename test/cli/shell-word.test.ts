import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { shellWord } from '../../src/locale/shell-word.ts'

test.each(['年报.yaml', '数据/2025.yaml', './2021（定稿）.yaml', '2025-1.yaml'])(
  '%s is typed as it is',
  (path) => {
    expect(shellWord(path)).toBe(path)
  },
)

test.each([
  ['我 的.yaml', '"我 的.yaml"'],
  ['a&b.yaml', '"a&b.yaml"'],
  ["it's.yaml", '"it\'s.yaml"'],
  ['100%.yaml', '"100%.yaml"'],
  ['数据\\年报.yaml', '"数据\\年报.yaml"'],
])('%s is quoted as sh, cmd and PowerShell all have it', (path, word) => {
  expect(shellWord(path)).toBe(word)
})

test.each([
  ...['我 的.yaml', 'a&b;c|d.yaml', "it's.yaml", '$HOME.yaml', '`id`.yaml', 'a"b.yaml', "$it's.yaml"],
  ...['a!b.yaml', '*.yaml', '~.yaml', '(1).yaml', '“定稿”.yaml', 'a\\b.yaml', '#.yaml'],
])('sh takes %s for one word, unchanged', (path) => {
  const { stdout } = spawnSync('sh', ['-c', `printf %s ${shellWord(path)}`], { encoding: 'utf8' })
  expect(stdout).toBe(path)
})

test('what looks like an option is a file', () => {
  expect(shellWord('-f.yaml')).toBe('./-f.yaml')
})
