import axe from 'axe-core'
import { afterAll, describe, expect, it } from 'vitest'
import { writeBoard } from '../../src/aggregate/board/board.ts'
import { closeChromium, inChromium } from '../readers/chromium.ts'
import { region } from './region.ts'

const aggregated = await region(60)
const html = new TextDecoder().decode(writeBoard(aggregated))

afterAll(closeChromium)

const desktop = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }

describe.each([
  ['a desktop', desktop, 'screen'],
  ['a phone', phone, 'screen'],
  ['paper', desktop, 'print'],
] as const)('the board on %s', (_, viewport, media) => {
  it('is no wider than it, and has nothing that a screen reader or a weak eye would miss', async () => {
    const { width, violations } = await inChromium(html, async (page) => {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ media })
      await page.evaluate(axe.source)
      return {
        width: await page.evaluate<number>('document.documentElement.scrollWidth'),
        violations: await page.evaluate<readonly string[]>(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`))',
        ),
      }
    })
    expect(violations).toEqual([])
    if (media === 'screen') expect(width).toBe(viewport.width)
  })
})

it('asks for nothing and runs nothing', async () => {
  const events = await inChromium(html, async (page) => {
    const heard: string[] = []
    page.on('request', (request) => heard.push(request.url()))
    page.on('console', (message) => heard.push(message.text()))
    await page.setContent(html, { waitUntil: 'networkidle' })
    return heard
  })
  expect(events).toEqual([])
})
