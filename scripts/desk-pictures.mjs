import { readFileSync } from 'node:fs'
import { importSource } from './lib/import-source.mjs'
import { at } from './lib/paths.mjs'

// Makes the pictures of the desk in docs/img. Needs chromium, and a build (npm run build). With a folder as argument,
// pictures of every view in two sizes go there instead, to be looked at.
const { DeskFolder, closeDesks } = await importSource('test/desk/desk-folder.ts')
const { launchChromium } = await importSource('test/readers/chromium.ts')

const [folder] = process.argv.slice(2)
const SIZES =
  folder === undefined
    ? [[1120, 600]]
    : [
        [1366, 768],
        [1920, 1080],
      ]
const text = readFileSync(at('examples', '2020-dongcheng-yongwai', 'data.yaml'), 'utf8')
  .replace('自然人: 28', '自然人: 29')
  .replace('{{申请.新收}}件', '28件')

/** What is done in each view before its picture is taken. */
const VIEWS = {
  form: async (page) => page.locator('[data-address="申请.新收.自然人"] input').focus(),
  prose: async (page) => {
    await page.locator('#prose-总体情况').evaluate((area) => {
      const at = area.value.indexOf('28件') + 1
      area.focus()
      area.setSelectionRange(at, at)
    })
    await page.locator('.number-box strong').waitFor()
    await page.locator('#palette-search').fill('新收')
  },
  checks: async (page) => page.locator('#panel-checks .findings > li').first().waitFor(),
  fixes: async (page) => {
    await page.locator('.fixes > button').click()
    await page.locator('.fixes .chief').waitFor()
  },
  giveOut: async (page) => page.frameLocator('#panel-page iframe').locator('h1').waitFor(),
  text: async (page) => {
    await page.locator('.cm-lint-marker').first().waitFor()
    await page.locator('.cm-content').click()
  },
}
const TABS = { fixes: 'checks' }
const NAMES = { giveOut: 'give-out' }

const browser = await launchChromium()
for (const [width, height] of SIZES) {
  const desk = await DeskFolder.of({ 'data.yaml': text })
  const page = await browser.newPage({ viewport: { width, height } })
  await page.goto(desk.url('data.yaml'))
  for (const [view, prepare] of Object.entries(VIEWS)) {
    await page.locator(`#tab-${TABS[view] ?? view}`).click()
    await prepare(page)
    await page.waitForTimeout(300)
    const name = `desk-${NAMES[view] ?? view}`
    const path = folder === undefined ? at('docs', 'img', `${name}.png`) : `${folder}/${name}-${width}.png`
    await page.screenshot({ path })
  }
  await page.close()
}
await browser.close()
await closeDesks()
