import { expect, test } from 'vitest'
import { workOf } from '../helpers/work.ts'

const { codeFrame } = await import('../../src/findings/code-frame.ts')

/** A long line of prose, framed at a thousand places of its beginning. */
function workOfMarks(length: number): Promise<number> {
  const line = '公开'.repeat(length / 2)
  return workOf(() => {
    for (let column = 1; column <= 1000; column++)
      codeFrame(() => line, { line: 1, column: column * 4, endLine: 1, endColumn: column * 4 + 2 })
  })
}

test('the work for a code frame does not depend on how long the line is', async () => {
  await workOfMarks(5000)
  const work = await workOfMarks(5000)
  expect(work).toBeGreaterThan(1000)
  expect(await workOfMarks(80_000)).toBe(work)
})
