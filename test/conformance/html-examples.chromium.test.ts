import { readFileSync } from 'node:fs'
import axe from 'axe-core'
import { afterAll, describe, expect, it } from 'vitest'
import { build } from '../../src/build.ts'
import { closeChromium, inChromium } from '../readers/chromium.ts'

afterAll(closeChromium)

describe.each([
  '2016-kaifu-dongfenglu',
  '2017-dongcheng-longtan',
  '2018-hefei-baohe',
  '2020-dongcheng-yongwai',
])('the page of %s', async (example) => {
  const path = `examples/${example}/data.yaml`
  const { outputs } = await build({ path, bytes: readFileSync(path) }, { formats: ['html'] })
  const html = new TextDecoder().decode(outputs[0]?.bytes)

  it.each([
    ['a desktop', 1280, 'screen'],
    ['a phone', 360, 'screen'],
    ['paper', 1280, 'print'],
  ] as const)('is accessible on %s, and no wider', async (_, width, media) => {
    const found = await inChromium(html, async (page) => {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ media })
      await page.evaluate(axe.source)
      return page.evaluate<{ faults: readonly string[]; width: number }>(FAULTS)
    })
    expect(found).toEqual({ faults: [], width })
  })
})

const FAULTS = `(async () => {
  for (const each of document.querySelectorAll('details')) each.open = true
  const { violations } = await axe.run()
  return {
    faults: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)),
    width: document.documentElement.scrollWidth,
  }
})()`
