import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { writeHtml } from '../../src/writers/html/write-html.ts'
import { charts, illustrationOf } from '../chart/samples.ts'
import { closeChromium, inChromium } from '../readers/chromium.ts'
import { jpegFile } from '../report/picture-files.ts'

afterAll(closeChromium)

const picture = { kind: 'picture', mediaType: 'image/jpeg', bytes: jpegFile(), width: 16, height: 8 } as const
const chosen = Object.entries(charts).filter(([name]) => !/of 40|15 × 4/.test(name))

const document: Document = {
  title: '甲市2021年政府信息公开工作年度报告',
  agency: '甲市乙区人民政府',
  year: 2021,
  timestamp: '2022-03-08T00:00:00Z',
  blocks: [
    { type: 'title', units: ['甲市', '2021年政府信息公开工作年度报告'] },
    { type: 'heading', level: 1, text: '一、总体情况' },
    { type: 'paragraph', runs: [{ text: '本年度情况见图。' }] },
    ...chosen.map(([name, chart]) => illustrationOf(name, chart)),
    illustrationOf('照片', picture),
  ],
}
const html = writeHtml(document)

async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe.source)
  return page.evaluate(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
  )
}

describe.each([1280, 360])('at a width of %i', (width) => {
  test('axe finds nothing, tables of figures opened or not', async () => {
    await inChromium(html, async (page) => {
      await page.setViewportSize({ width, height: 800 })
      expect(await violations(page)).toEqual([])
      await page.evaluate('document.querySelectorAll("details").forEach((each) => (each.open = true))')
      expect(await violations(page)).toEqual([])
    })
  })

  test('the page is no wider than the screen', async () => {
    const overflow = await inChromium(html, async (page) => {
      await page.setViewportSize({ width, height: 800 })
      return page.evaluate('document.documentElement.scrollWidth - innerWidth')
    })
    expect(overflow).toBeLessThanOrEqual(0)
  })
})

/** What a browser says of the texts in each drawing: those outside of it, and pairs that stand on each other. */
const CROWDED = `[...document.querySelectorAll('figure svg')].flatMap((svg) => {
  const frame = svg.getBoundingClientRect()
  const texts = [...svg.querySelectorAll('text')].map((text) => ({ box: text.getBoundingClientRect(), said: text.textContent }))
  const out = texts.filter(({ box }) => box.left < frame.left - 2 || box.right > frame.right + 2)
  const pairs = texts.flatMap((one, index) => texts.slice(index + 1).filter((other) =>
    one.box.left < other.box.right - 1 && other.box.left < one.box.right - 1 &&
    one.box.top + one.box.height * 0.22 < other.box.bottom - other.box.height * 0.22 &&
    other.box.top + other.box.height * 0.22 < one.box.bottom - one.box.height * 0.22,
  ).map((other) => one.said + ' / ' + other.said))
  return [...out.map(({ said }) => said), ...pairs]
})`

test('in the fonts of a browser no text leaves a chart or stands on another', async () => {
  const crowded = await inChromium(html, async (page) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    return page.evaluate(CROWDED)
  })
  expect(crowded).toEqual([])
})

test('every chart is an image with a name and a description, its hatches its own', async () => {
  const facts = await inChromium(html, (page) =>
    page.evaluate(`[...document.querySelectorAll('figure svg')].map((svg) => ({
      role: svg.getAttribute('role'),
      name: document.getElementById(svg.getAttribute('aria-labelledby')).textContent,
      description: document.getElementById(svg.getAttribute('aria-describedby')).textContent,
      foreign: [...svg.querySelectorAll('[fill^=url]')].filter((each) => !svg.querySelector(each.getAttribute('fill').slice(4, -1))).length,
    }))`),
  )
  expect(facts).toEqual(
    chosen.map(([name]) => ({
      role: 'img',
      name: `${name}的图题`,
      description: `${name}的说明 "<&>"`,
      foreign: 0,
    })),
  )
})

test('no id stands twice', async () => {
  const twice = await inChromium(html, (page) =>
    page.evaluate(
      `[...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index)`,
    ),
  )
  expect(twice).toEqual([])
})

test('a picture is shown', async () => {
  const size = await inChromium(html, (page) =>
    page.evaluate(
      `(() => { const image = document.querySelector('img'); return [image.naturalWidth, image.naturalHeight] })()`,
    ),
  )
  expect(size).toEqual([16, 8])
})
