import { afterAll, expect, test } from 'vitest'
import { DeskFolder } from './desk-folder.ts'
import { expectQuiet, openDeskWindow } from './in-browser.ts'
import { closeWindows } from './open-file.ts'

afterAll(closeWindows)

/** As it was published, without its table. */
const PUBLISHED = `某区某街道2016年度政府信息公开工作年度报告

本年报中所列数据的统计期限自2016年1月1日起至2016年12月31日止。

一、概述

2016年，某区某街道认真开展政府信息公开工作。

二、主动公开政府信息情况

全年主动公开政府信息104条。
`

/** Without its tables, and without what it says of reviews, problems and other matters. */
const SHORTENED = `某区某局2021年政府信息公开工作年度报告

一、总体情况

2021年，我局认真开展政府信息公开工作，主动公开政府信息104条。
`

test.each([
  [PUBLISHED, '2016', '附表', /不是 0$/],
  [SHORTENED, '2021', '二、主动公开政府信息情况', /。没有读到“引言”.*“六、其他需要报告的事项”的文字$/],
])(
  'what an import looked for in vain is told and counted as on the page beside the source: %#',
  async (published, year, table, end) => {
    const desk = await DeskFolder.of({})
    const window = await openDeskWindow(desk.url())
    const { page } = window
    await page.getByText('还没有报告').waitFor()
    await page.evaluate(`{
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([${JSON.stringify(published)}], '公布的报告.txt'))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }`)
    const notice = page.getByRole('region', { name: '导入的结果' })
    await notice.getByText(`已导入 ${year} 年的报告`).waitFor()
    const [review] = await Promise.all([
      page.context().waitForEvent('page'),
      notice.getByRole('link', { name: '原表和读出来的数' }).click(),
    ])
    const [, count] = /（(\d+)处）/.exec((await review.locator('h2').first().textContent()) ?? '') ?? []
    const told = (await notice.locator('strong').textContent()) ?? ''
    expect(told).toContain(
      `已导入 ${year} 年的报告，有 ${count} 处拿不准，在“检查”里对照原文核对。没有找到“${table}`,
    )
    expect(told).toMatch(end)
    await notice.getByRole('button', { name: '去“检查”里核对' }).click()
    await page.locator('#panel-checks .message', { hasText: '缺少“' }).first().waitFor()
    expectQuiet(window)
  },
)
