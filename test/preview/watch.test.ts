import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { pngFile } from '../report/picture-files.ts'
import { closePreviews, PreviewFolder, until } from './preview-folder.ts'

afterAll(closePreviews)

/** A report whose introduction is these words. */
const report = (words: string, more: Record<string, string> = {}) => minimal({ 引言: words, ...more })

const page = async (preview: PreviewFolder) =>
  Buffer.from((await preview.session?.page?.output('html'))?.bytes ?? []).toString()
const shows = (preview: PreviewFolder, words: string) =>
  until(async () => (await page(preview)).includes(words))

describe('a save is noticed', () => {
  test('when it writes over the file', async () => {
    const preview = await PreviewFolder.of(report('第一稿'))
    preview.save(report('第二稿'))
    await shows(preview, '第二稿')
  })

  test('when it puts a new file in the place of the old one, again and again', async () => {
    const preview = await PreviewFolder.of(report('第0稿'))
    for (let draft = 1; draft <= 5; draft++) {
      preview.saveByRename(report(`第${draft}稿`))
      await shows(preview, `第${draft}稿`)
    }
  })

  test('when it deletes the file first', async () => {
    const preview = await PreviewFolder.of(report('第一稿'))
    rmSync(preview.path)
    preview.save(report('第二稿'))
    await shows(preview, '第二稿')
  })

  test('when 50 come at once: the last one is read, and no more than another before it', async () => {
    const preview = await PreviewFolder.of(report('第0稿'))
    const before = preview.readings
    for (let draft = 1; draft <= 50; draft++) {
      if (draft % 2) preview.save(report(`第${draft}稿`))
      else preview.saveByRename(report(`第${draft}稿`))
    }
    await shows(preview, '第50稿')
    expect(preview.readings - before).toBeLessThanOrEqual(2)
  })

  test('when 50 come one after another: the last one counts', async () => {
    const preview = await PreviewFolder.of(report('第0稿'))
    for (let draft = 1; draft <= 50; draft++) {
      if (draft % 2) preview.save(report(`第${draft}稿`))
      else preview.saveByRename(report(`第${draft}稿`))
      await new Promise((resolve) => setTimeout(resolve, draft % 5))
    }
    await shows(preview, '第50稿')
  })

  test('when the folder goes and comes again', async () => {
    const preview = await PreviewFolder.of(report('第一稿'))
    const elsewhere = `${preview.folder}-away`
    renameSync(preview.folder, elsewhere)
    await until(() => preview.session?.failure !== undefined)
    renameSync(elsewhere, preview.folder)
    await until(() => preview.session?.failure === undefined)
    preview.save(report('第二稿'))
    await shows(preview, '第二稿')
  })
})

test('what is the same to the byte is no news', async () => {
  const preview = await PreviewFolder.of(report('第一稿'))
  for (const again of [
    () => preview.saveByRename(report('第一稿')),
    // Not emptied first: what is read in between would be news.
    () => writeFileSync(preview.path, report('第一稿'), { flag: 'r+' }),
    () => preview.save('另一个文件', '旁边.txt'),
  ]) {
    const before = preview.begun
    again()
    await until(() => preview.begun > before)
  }
  preview.saveByRename(report('第二稿'))
  await shows(preview, '第二稿')
  expect(preview.readings).toBe(2)
})

describe('the files beside it are watched too', () => {
  test('a picture, also in a folder that is not there yet', async () => {
    const preview = await PreviewFolder.of(
      report('一稿', { 附图: '{照片: {图片: 图/照片.png, 说明: 查阅点}}' }),
    )
    expect(preview.session?.findings.map(({ rule }) => rule)).toContain('picture-missing')
    mkdirSync(join(preview.folder, '图'))
    const { writeFileSync } = await import('node:fs')
    writeFileSync(join(preview.folder, '图', '照片.png'), pngFile({}))
    await shows(preview, 'data:image/png')
    rmSync(join(preview.folder, '图', '照片.png'))
    await until(() => preview.session?.findings.some(({ rule }) => rule === 'picture-missing') ?? false)
  })

  test('an own form', async () => {
    const preview = await PreviewFolder.of(report('一稿', { 版式: './ours.yaml' }))
    expect(preview.session?.prepared?.document).toBeUndefined()
    const form = (heading: string) => `extends: "2021"\nchanges:\n  问题及改进: {heading: ${heading}}\n`
    preview.save(form('五、不足和打算'), 'ours.yaml')
    await shows(preview, '五、不足和打算')
    preview.save(form('五、问题和措施'), 'ours.yaml')
    await shows(preview, '五、问题和措施')
  })
})

describe('the last good page stays', () => {
  test('while the file is broken', async () => {
    const preview = await PreviewFolder.of(report('好的一稿'))
    preview.save('年度: [')
    await until(() => preview.session?.prepared?.document === undefined)
    expect(await page(preview)).toContain('好的一稿')
    preview.save(report('好的一稿'))
    await until(() => preview.session?.prepared?.document !== undefined)
  })

  test('while the file is gone', async () => {
    const preview = await PreviewFolder.of(report('好的一稿'))
    rmSync(preview.path)
    await until(() => preview.session?.failure !== undefined)
    expect(preview.session?.failure).toContain('找不到文件')
    expect(await page(preview)).toContain('好的一稿')
    preview.save(report('好的一稿'))
    await until(() => preview.session?.failure === undefined)
  })
})

test('a file that is not there yet appears', async () => {
  const preview = await PreviewFolder.of()
  expect(preview.session?.failure).toContain('找不到文件')
  preview.save(report('第一稿'))
  await shows(preview, '第一稿')
})
