import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { closePreviews, PreviewFolder, until } from './preview-folder.ts'

afterAll(closePreviews)

const withPicture = (path: string) => minimal({ 引言: '旧稿', 附图: `{照片: {图片: ${path}, 说明: 查阅点}}` })

const status = async (preview: PreviewFolder) => (await fetch(`${preview.url}page`)).status

const page = async (preview: PreviewFolder) => (await fetch(`${preview.url}page`)).text()

const FORMATS = ['page', 'fragment', 'pdf', 'docx', 'ofd']

/** The preview looks at the files once a second besides: a timer of this process that is due before this one. */
const anotherRound = () => new Promise((resolve) => setTimeout(resolve, 1200))

/** After whatever `act` does the preview answers, reads on by itself, and shows the next good save. */
async function survives(
  act: (preview: PreviewFolder) => void,
  undo: (preview: PreviewFolder) => void = () => {},
) {
  const preview = await PreviewFolder.of(minimal({ 引言: '旧稿' }))
  const before = preview.begun
  act(preview)
  await until(() => preview.begun > before)
  await anotherRound()
  expect(await status(preview)).toBe(200)
  undo(preview)
  rmSync(preview.path, { recursive: true, force: true })
  preview.save(minimal({ 引言: '新稿' }))
  await until(async () => (await page(preview)).includes('新稿'))
  await preview.stop()
}

const SENTENCE = '本机关在政务服务大厅设立政府信息公开查阅点并配备专人提供服务'.repeat(5)

test.each([
  ['a sentence in place of a picture', SENTENCE],
  ['a picture below a file', 'data.yaml/x.png'],
  ['a picture in a folder of which the path is endless', `${'图/'.repeat(3000)}x.png`],
  ['a name with a control character', '"图\\0.png"'],
  ['a folder', '.'],
])('%s', async (_, picture) => {
  await survives((preview) => preview.save(withPicture(picture)))
})

test('a picture behind links that lead in a ring', async () => {
  await survives((preview) => {
    symlinkSync('b', join(preview.folder, 'a'))
    symlinkSync('a', join(preview.folder, 'b'))
    preview.save(withPicture('a/x.png'))
  })
})

test.each(['版式', '上年'])('a link to itself as %s', async (entry) => {
  await survives((preview) => {
    symlinkSync('a.yaml', join(preview.folder, 'a.yaml'))
    preview.save(minimal({ [entry]: './a.yaml' }))
  })
})

test('a data file that becomes a link to itself', async () => {
  await survives((preview) => {
    rmSync(preview.path)
    symlinkSync('data.yaml', preview.path)
  })
})

test.runIf(process.getuid?.() !== 0)('a folder that may not be read', async () => {
  await survives(
    (preview) => {
      mkdirSync(join(preview.folder, '图'))
      chmodSync(join(preview.folder, '图'), 0)
      preview.save(withPicture('图/x.png'))
    },
    (preview) => chmodSync(join(preview.folder, '图'), 0o700),
  )
})

test('a data file that becomes a folder', async () => {
  await survives((preview) => {
    rmSync(preview.path)
    mkdirSync(preview.path)
  })
})

test('a data file that becomes as large as a disk', async () => {
  await survives((preview) => truncateSync(preview.path, 2 ** 30))
})

test.each(['report-gen.yaml', '版式.yaml', '上年.yaml'])('%s becomes a folder and vanishes', async (file) => {
  await survives(
    (preview) => {
      preview.save(minimal({ 版式: './版式.yaml', 上年: './上年.yaml' }))
      mkdirSync(join(preview.folder, file))
    },
    (preview) => rmSync(join(preview.folder, file), { recursive: true }),
  )
})

test('a theme that becomes a file, or a template that becomes a folder', async () => {
  const preview = await PreviewFolder.of(minimal(), { 'partials/title.hbs': '<h1>样</h1>' })
  for (const broken of [
    () => writeFileSync(preview.theme, ''),
    () => mkdirSync(join(preview.theme, 'partials', 'title.hbs'), { recursive: true }),
  ]) {
    const before = preview.begun
    rmSync(preview.theme, { recursive: true })
    broken()
    await until(() => preview.begun > before)
    await anotherRound()
    expect(await status(preview)).toBe(200)
    rmSync(preview.theme, { recursive: true })
    preview.saveTemplate('partials/title.hbs', '<h1>新样</h1>')
    await until(async () => (await page(preview)).includes('新样'))
  }
})

test('files replaced without a pause', async () => {
  const preview = await PreviewFolder.of(minimal({ 引言: '第0稿' }))
  for (let draft = 1; draft <= 500; draft++) preview.saveByRename(minimal({ 引言: `第${draft}稿` }))
  await until(async () => (await page(preview)).includes('第500稿'))
  expect(preview.readings).toBeLessThanOrEqual(3)
})

test('a drive that does not respond is told of, and what was shown stays', async () => {
  let hangs = false
  let responds = () => {}
  const preview = await PreviewFolder.of(minimal({ 引言: '旧稿' }), undefined, {
    patience: 1000,
    beforeReading: async () => {
      if (!hangs) return
      hangs = false
      await new Promise<void>((resolve) => {
        responds = resolve
      })
    },
  })
  for (const format of FORMATS) expect((await fetch(`${preview.url}${format}`)).status).toBe(200)
  const before = preview.said.length
  hangs = true
  preview.save(minimal({ 引言: '新稿' }))
  await until(() => preview.said.slice(before).some((words) => words.includes('超过 10 秒')))
  for (const format of FORMATS) expect((await fetch(`${preview.url}${format}`)).status).toBe(200)
  expect(await page(preview)).toContain('旧稿')
  expect(await firstEvent(preview)).toContain('超过 10 秒')
  responds()
  await until(async () => (await page(preview)).includes('新稿'))
  await until(async () => !(await firstEvent(preview)).includes('超过 10 秒'))
})

async function firstEvent(preview: PreviewFolder): Promise<string> {
  const answer = await fetch(`${preview.url}events`)
  const reader = answer.body?.getReader()
  let text = ''
  while (text.split('\n\n').length < 3) text += new TextDecoder().decode((await reader?.read())?.value)
  await reader?.cancel()
  return text
}

test('what is wanted of the last page does not cut the wait for a reading short', async () => {
  let isFirst = true
  const preview = await PreviewFolder.of(minimal({ 引言: '旧稿' }), undefined, {
    patience: 4000,
    beforeReading: () => (isFirst ? Promise.resolve() : new Promise<void>(() => {})),
  })
  isFirst = false
  preview.save(minimal({ 引言: '新稿' }))
  // The rest of the old page's outputs comes meanwhile.
  await until(() => preview.said.some((words) => words.includes('超过 10 秒')))
  expect(await page(preview)).toContain('旧稿')
})
