import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { scratchFolder } from '../helpers/scratch.ts'
import { reportGen } from './cli.ts'

test('what was searched is in the address that is printed', () => {
  const { stdout } = reportGen(scratchFolder(), ['guide', '--no-open', '上年结转', '件'])
  const url = new URL(stdout.trim())
  expect(existsSync(fileURLToPath(new URL(url.pathname, url)))).toBe(true)
  expect(decodeURIComponent(url.hash)).toBe('#search=上年结转 件')
})

test.skipIf(process.platform === 'win32')(
  'where no browser can be opened, the address to go to is told',
  () => {
    const { stderr, status } = reportGen(scratchFolder(), ['guide', '上年结转'], { PATH: '' })
    expect(status).toBe(0)
    const [address = ''] = /file:\S+/.exec(stderr) ?? []
    expect(decodeURIComponent(new URL(address).hash)).toBe('#search=上年结转')
  },
)
