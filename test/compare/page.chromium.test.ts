import axe from 'axe-core'
import { afterAll, describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/compare.ts'
import { comparePage } from '../../src/compare/page.ts'
import { inspect } from '../../src/pipeline/inspect.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { exampleText } from '../helpers/examples.ts'
import { randomReport } from '../helpers/random-report.ts'
import { closeChromium, inChromium } from '../readers/chromium.ts'

afterAll(closeChromium)

const reportOf = async (text: string) => {
  const { read } = await inspect({ path: 'data.yaml', bytes: new TextEncoder().encode(text) })
  if (!read) throw new Error(text.slice(0, 200))
  return read.report
}
const generated = async (id: string, year: number, seed: number) =>
  randomReport((await packaged.format(id)).form, year, seed)
const example = exampleText('2021-dawukou-chaoyang')
const pageOf = async (old: string, now: string) =>
  comparePage(compare(await reportOf(old), await reportOf(now)))

describe.each([
  ['two years', await pageOf(await generated('2021', 2023, 5), await generated('2021', 2024, 6))],
  [
    'two years of the form before',
    await pageOf(await generated('2014', 2017, 7), await generated('2014', 2018, 8)),
  ],
  ['two editions', await pageOf(await generated('2019', 2020, 9), await generated('2021', 2021, 10))],
  [
    'one that was mended',
    await pageOf(example, example.replace(/\d(?=。)/, '7').replace('工作', '各项工作')),
  ],
  ['a file and itself', await pageOf(example, example)],
])('the page of %s', (_, html) => {
  it.each([
    ['a desktop', { width: 1280, height: 900 }, 'screen'],
    ['a phone', { width: 390, height: 844 }, 'screen'],
    ['paper', { width: 1280, height: 900 }, 'print'],
  ] as const)('on %s is no wider than it, and nothing is missed', async (_, viewport, media) => {
    const { width, violations } = await inChromium(html, async (page) => {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ media })
      await page.evaluate(axe.source)
      const found = await page.evaluate<readonly { id: string; nodes: readonly { html: string }[] }[]>(
        'axe.run().then(({ violations }) => violations)',
      )
      return {
        width: await page.evaluate<number>('document.documentElement.scrollWidth'),
        violations: found.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
      }
    })
    expect(violations).toEqual([])
    if (media === 'screen') expect(width).toBe(viewport.width)
  })
})
