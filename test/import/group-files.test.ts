import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { groupFiles } from '../../src/import/group-files.ts'
import { readDocument } from '../../src/import/read-document.ts'
import { packaged } from '../../src/resources/packaged.ts'

const formats = await Promise.all(packaged.formats.map(async ({ id }) => (await packaged.format(id)).form))
const folder = join(import.meta.dirname, '../cases/import-several-files')
const [report = '', annex = ''] = ['正文.html', '附件.html'].map((name) =>
  readFileSync(join(folder, name), 'utf8'),
)
const otherYear = report.replaceAll('2021年政府', '2022年政府')

const grouped = async (files: Readonly<Record<string, string>>, isNamed = true) => {
  const read = Object.entries(files).map(async ([path, text]) => {
    return { path, document: await readDocument(new TextEncoder().encode(text)), isNamed }
  })
  const options = { formats, schemaFile: () => 's' }
  return groupFiles(await Promise.all(read), (path) => path, options)
}
const paths = (groups: Awaited<ReturnType<typeof grouped>>) =>
  groups.map(({ main, annexes }) => [main, ...annexes].map(({ path }) => path))

test('tables that name no report are those of the one named with them, and the foot of the report stays its foot', async () => {
  const [group, ...others] = await grouped({ 附件: annex, 正文: report })
  expect(others).toEqual([])
  expect(group && [group.main.path, ...group.annexes.map(({ path }) => path)]).toEqual(['正文', '附件'])
  const { text } = group?.imported.kind === 'imported' ? group.imported : { text: '' }
  expect(text).toContain('发布日期: 2022-01-20')
  expect(text).toContain('行政复议: {结果维持: 4, 结果纠正: 0, 其他结果: 0, 尚未审结: 1}')
  expect(text).toContain('# 由“正文、附件”导入')
})

test('where there are two reports, none, or the tables were only found in a folder, nothing is guessed', async () => {
  expect(paths(await grouped({ 甲: report, 乙: otherYear, 附件: annex }))).toEqual([['甲'], ['乙'], ['附件']])
  expect(paths(await grouped({ 甲: report, 附件: annex }, false))).toEqual([['甲'], ['附件']])
  expect(paths(await grouped({ 附件: annex }))).toEqual([['附件']])
  const notice = `<p>${'关于做好政府信息公开工作的通知，请各单位认真贯彻执行。'.repeat(4)}</p>`
  expect(paths(await grouped({ 甲: report, 通知: notice.repeat(3) + annex }))).toEqual([['甲'], ['通知']])
})

test('parts that name the same report are one, with the tables of each', async () => {
  const named = annex.replace('<p>四、', '<h1>青河区林业局2021年政府信息公开工作年度报告</h1><p>四、')
  const [group, ...others] = await grouped({ 正文: report, 附件: named }, false)
  expect(others).toEqual([])
  const { text } = group?.imported.kind === 'imported' ? group.imported : { text: '' }
  expect(text).toContain('行政复议: {结果维持: 4')
  expect(text.match(/政府信息公开工作年度报告/g)).toBeNull()
})
