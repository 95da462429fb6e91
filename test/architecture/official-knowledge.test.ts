import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Node } from '../../src/form/form.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { runningText, type SourceFile, sourceFiles } from './source-files.ts'

const files = await sourceFiles(join(import.meta.dirname, '..', '..', 'src'))

/** String literals and templates of what runs; comments are gone. */
async function literals(file: SourceFile): Promise<readonly string[]> {
  const code = await runningText(file)
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
    ([, single, double, template]) => single ?? double ?? template ?? '',
  )
}

/** Official knowledge that a text holds: ids of editions, row and column labels of four characters and more. */
async function officialWords(): Promise<{ ids: readonly string[]; labels: readonly string[] }> {
  const labels = new Set<string>()
  const visit = (node: Node): void => {
    if ([...node.label].length >= 4) labels.add(node.label)
    for (const child of node.children) visit(child)
  }
  for (const { id } of packaged.formats) {
    const { form } = await packaged.format(id)
    for (const { table } of form.sections)
      for (const { rows, columns } of table?.blocks ?? []) [rows, columns].map(visit)
  }
  return { ids: packaged.formats.map(({ id }) => id), labels: [...labels] }
}

async function found(sources: readonly SourceFile[]): Promise<readonly string[]> {
  const { ids, labels } = await officialWords()
  const places = sources
    .filter(({ path }) => !path.startsWith('locale/'))
    .map(async (file) =>
      (await literals(file)).flatMap((literal) => [
        ...ids.filter((id) => literal === id).map((id) => `${file.path}: ${id}`),
        ...labels.filter((label) => literal.includes(label)).map((label) => `${file.path}: ${label}`),
      ]),
    )
  return (await Promise.all(places)).flat()
}

test('no edition id and no official label stands in code', async () => {
  expect(await found(files)).toEqual([])
})

test('the search finds what it looks for', async () => {
  const text = `
    if (id === '2021') label = '（一）予以公开' // 行政许可
    const head = \`有\${n}件：申请人情况\`
  `
  expect(await found([{ path: 'compose/x.ts', text }])).toEqual([
    'compose/x.ts: 2021',
    'compose/x.ts: （一）予以公开',
    'compose/x.ts: 申请人情况',
  ])
})
