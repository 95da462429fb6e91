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

test('a table that an import looked for in vain is told and counted as on the page beside the source', async () => {
  const desk = await DeskFolder.of({})
  const window = await openDeskWindow(desk.url())
  const { page } = window
  await page.getByText('还没有报告').waitFor()
  await page.evaluate(`{
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([${JSON.stringify(PUBLISHED)}], '公布的报告.txt'))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }`)
  const notice = page.getByRole('region', { name: '导入的结果' })
  await notice.getByText('已导入 2016 年的报告').waitFor()
  const [review] = await Promise.all([
    page.context().waitForEvent('page'),
    notice.getByRole('link', { name: '原表和读出来的数' }).click(),
  ])
  const [, count] = /（(\d+)处）/.exec((await review.locator('h2').first().textContent()) ?? '') ?? []
  expect(await notice.locator('strong').textContent()).toBe(
    `已导入 2016 年的报告，有 ${count} 处拿不准，在“检查”里对照原文核对。没有找到“附表”这张表，没有录入，不是 0`,
  )
  await notice.getByRole('button', { name: '去“检查”里核对' }).click()
  await page.locator('#panel-checks .message', { hasText: '缺少“附表”' }).waitFor()
  expectQuiet(window)
})
