import { afterEach, expect, test, vi } from 'vitest'
import { Progress } from '../../src/cli/jobs/progress.ts'
import type { Terminal } from '../../src/cli/terminal.ts'

afterEach(() => vi.useRealTimers())

/** What is said of a file a second for so many seconds, of twice as many files. */
function saidIn(seconds: number, columns?: number) {
  vi.useFakeTimers({ toFake: ['performance'] })
  const lines: string[] = []
  const live: string[] = []
  const terminal = {
    err: (line: string) => lines.push(line),
    status: (line: string) => live.push(line),
    ...(columns === undefined ? {} : { columns }),
  } as Partial<Terminal> as Terminal
  const progress = new Progress(2 * seconds, terminal)
  for (let second = 1; second <= seconds; second++) {
    vi.advanceTimersByTime(1000)
    progress.step(`年报/${second}.yaml`)
  }
  return { lines, live }
}

test('a terminal is told the count, the rate, what remains and the current file', () => {
  const { lines, live } = saidIn(35, 80)
  expect(lines).toEqual([])
  expect(live).toHaveLength(35)
  expect(live.at(-1)).toMatch(/^35\/70 份，每秒 1\.0 份，约剩 35 秒：年报\/35\.yaml$/)
})

test('a narrow terminal is told it in one line', () => {
  const { live } = saidIn(3, 12)
  expect(live.every((line) => line.length < 12)).toBe(true)
})

test('where there is no terminal, a line is written every ten seconds', () => {
  const { lines, live } = saidIn(35)
  expect(live).toEqual([])
  expect(lines.map((line) => line.slice(0, line.indexOf('/')))).toEqual(['10', '20', '30'])
})
