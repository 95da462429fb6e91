import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { exampleFile } from '../helpers/examples.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { CLI } from './cli.ts'

/** Runs `report-gen` in a folder that was deleted. */
function withoutFolder(args: readonly string[], input?: string) {
  const script = 'cd "$1" && rmdir "$1" && shift && exec "$@"'
  const command = [scratchFolder(), process.execPath, CLI, ...args]
  return spawnSync('sh', ['-c', script, 'sh', ...command], { encoding: 'utf8', input })
}

const data = exampleFile('2021-dawukou-chaoyang')

test.skipIf(process.platform === 'win32').each([
  ['check', 'data.yaml'],
  ['check', '*.yaml'],
  ['check', data],
  ['build', 'data.yaml'],
  ['preview', 'data.yaml'],
  ['schema', 'data.yaml'],
  ['build', data, '-o', 'out'],
  ['init', '2021.yaml', '--year', '2021', '--agency', '某局'],
])('in a deleted folder, %s %s is told so', (...args) => {
  const { status, stderr } = withoutFolder(args)
  expect(stderr).toContain('当前文件夹已经删除或移走')
  expect(status).toBe(3)
})

test.skipIf(process.platform !== 'linux')('a pipe cannot be mended', () => {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', 'echo "年度: ２０２１" | "$@"', 'sh', process.execPath, CLI, 'check', '--fix', '/dev/stdin'],
    { encoding: 'utf8' },
  )
  expect(stderr).toContain('/dev/stdin 不是普通文件')
  expect(status).toBe(3)
})
