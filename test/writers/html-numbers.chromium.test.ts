import { afterAll, expect, it } from 'vitest'
import { build } from '../../src/pipeline/build.ts'
import { exampleInput } from '../helpers/examples.ts'
import { closeChromium, inChromium } from '../readers/chromium.ts'

afterAll(closeChromium)

/** Numbers of the paragraphs whose last digit and the character behind it stand on two lines. */
const PARTED = `[...document.querySelectorAll('article p')].flatMap((paragraph) => {
  const nodes = []
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) nodes.push(walker.currentNode)
  const places = nodes.flatMap((node) => [...node.data].map((character, index) => ({ node, character, index })))
  const topOf = ({ node, index }) => {
    const range = document.createRange()
    range.setStart(node, index)
    range.setEnd(node, index + 1)
    return range.getBoundingClientRect().top
  }
  return places.slice(1).flatMap((place, index) => {
    const before = places[index]
    if (!/\\d/.test(before.character) || !/\\p{Script=Han}/u.test(place.character)) return []
    return Math.abs(topOf(before) - topOf(place)) < 10 ? ['held'] : [before.character + place.character]
  })
})`

it('numbers and their units stand on one line at any width', async () => {
  const { outputs } = await build(exampleInput('2021-dawukou-chaoyang'), { formats: ['html'] })
  const html = new TextDecoder().decode(outputs[0]?.bytes)
  const found = await inChromium(html, async (page) => {
    const all: string[] = []
    for (let width = 320; width <= 480; width += 16) {
      await page.setViewportSize({ width, height: 800 })
      all.push(...(await page.evaluate<readonly string[]>(PARTED)))
    }
    return all
  })
  expect(found).toContain('held')
  expect(found.filter((one) => one !== 'held')).toEqual([])
})
