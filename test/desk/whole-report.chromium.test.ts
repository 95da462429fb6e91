import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isSum } from '../../src/form/sums.ts'
import { addressOf, cellPaths } from '../../src/form/tree.ts'
import { prepareText } from '../helpers/prepare-text.ts'
import { builtFrom } from './built-from.ts'
import { DeskFolder } from './desk-folder.ts'
import { expectQuiet, openDeskWindow, pasteBlock, saved } from './in-browser.ts'
import { closeWindows } from './open-file.ts'

afterAll(closeWindows)

/** The same report as a person would write it by hand. */
const BY_HAND = readFileSync(join(import.meta.dirname, 'whole-report.yaml'), 'utf8')
const FILE = '青河区林业局2021年.yaml'
const SLIP = '申请.新收.自然人'

/** What is in each cell of the form that is typed, in the order of the form. */
async function cellsOf(text: string): Promise<ReadonlyMap<string, string>> {
  const { read } = await prepareText(text)
  if (!read) throw new Error('the report by hand cannot be read')
  const { form, figures } = read.report
  const paths = form.sections.flatMap((section) =>
    (section.table ? cellPaths(section.table) : []).flatMap(({ row, column }) =>
      isSum(row) || isSum(column) ? [] : [addressOf(section, row, column)],
    ),
  )
  return new Map(paths.map((address) => [address, figures.get(address)?.text ?? '']))
}

/** What is told of a report as JSON, without the seal, which is of the bytes. A figure that is typed as 0 is one that is left out. */
function meaning(bytes: Uint8Array | undefined): unknown {
  const { seal, ...told } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>
  return told
}

test('a whole report is made from nothing, without its data file being seen', async () => {
  const desk = await DeskFolder.of({})
  const window = await openDeskWindow(desk.url())
  const { page, cell } = window
  const { keyboard } = page
  await page.getByLabel('机关全称').fill('青河区林业局')
  await page.getByLabel('报告年度').fill('2021')
  await page.getByRole('button', { name: '新建', exact: true }).click()
  await page.locator('.paper table').first().waitFor()

  for (const [label, value] of [
    ['发文字号', '青林发〔2022〕3号'],
    ['发布日期', '2022-01-20'],
    ['主送机关', '区政府办公室'],
  ] as const) {
    await page.getByLabel(label, { exact: true }).fill(value)
    await keyboard.press('Enter')
  }

  const cells = [...(await cellsOf(BY_HAND))]
  const pasted = cells.filter(([address]) => address.startsWith('申请.不予公开.'))
  expect([cells.length, pasted.length]).toEqual([166, 48])
  for (const [address, figure] of cells) {
    const [first] = pasted
    if (address.startsWith('申请.不予公开.') && address !== first?.[0]) continue
    await cell(address).click()
    if (address === first?.[0]) {
      const rows = Array.from({ length: 8 }, (_, row) => pasted.slice(row * 6, row * 6 + 6))
      await pasteBlock(window, {
        text: rows.map((row) => row.map(([, text]) => text).join('\t')).join('\n'),
      })
      await page.locator('#status', { hasText: '贴好了' }).waitFor()
    } else await keyboard.type(address === SLIP ? '82' : figure)
  }
  await keyboard.press('Enter')
  await saved(window)

  await page.locator('.side .findings button', { hasText: '不等于' }).first().click()
  const focused = `document.activeElement.closest('[data-address]').dataset.address`
  expect(await page.evaluate<string>(focused)).toBe(SLIP)
  await keyboard.type('28')
  await keyboard.press('Enter')
  await expect.poll(() => page.locator('.paper [data-severity="error"]').count()).toBe(0)

  await page.locator('#tab-prose').click()
  const refer = async (words: string) => {
    await keyboard.press('F2')
    await keyboard.type(words)
    await keyboard.press('Enter')
  }
  await page.locator('#prose-总体情况').focus()
  await keyboard.press('Control+A')
  await keyboard.insertText('2021年，青河区林业局主动公开政府信息，制发行政规范性文件')
  await refer('规范性文件 制发')
  await keyboard.insertText('件。')
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await keyboard.insertText('依申请公开方面，全年新收申请')
  await refer('新收 总计')
  await keyboard.insertText('件，其中自然人')
  await refer('新收 自然人')
  await keyboard.insertText('件，予以公开')
  await refer('予以公开 总计')
  await keyboard.insertText('件，结转下年度')
  await refer('结转下年 总计')
  await keyboard.insertText('件。')
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await keyboard.insertText(
    '政府信息管理、政府信息公开平台建设和监督保障工作有序开展，全年发生行政复议2件、行政诉讼1件。',
  )
  await page
    .locator('#prose-问题及改进')
    .fill('存在的主要问题：公开的内容还不够丰富。\n\n改进情况：完善目录，加强培训。')
  await page.locator('#tab-checks').click()
  await page.locator('.counts', { hasText: '没有发现问题' }).waitFor()

  await page.locator('#tab-giveOut').click()
  await page.getByRole('checkbox', { name: 'JSON' }).check()
  await page.getByRole('button', { name: '生成', exact: true }).click()
  await page.locator('.told li').nth(4).waitFor()
  const json = readdirSync(desk.folder).find((name) => name.endsWith('.json') && !name.includes('schema'))
  const byHand = [...(await builtFrom(BY_HAND, 'json'))].find(([name]) => name.endsWith('.json'))
  expect(json).toBe(byHand?.[0])
  expect(meaning(readFileSync(join(desk.folder, json ?? '')))).toEqual(meaning(byHand?.[1]))
  // To be read: it is as a person would have written it into the starter.
  await expect(desk.read(FILE)).toMatchFileSnapshot('whole-report.typed.yaml')
  expectQuiet(window)
})
