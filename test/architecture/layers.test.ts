import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { OTHER_WORDS, OWN_KEYS, SPEAKS_DATA } from './chinese-words.ts'
import { cycles, forbiddenImports, importTable, packageLayers } from './layers.ts'
import { chineseWords, impurities } from './purity.ts'
import { sourceFiles } from './source-files.ts'

const files = await sourceFiles(join(import.meta.dirname, '..', '..', 'src'))

describe('src', () => {
  test('keeps to the import table', () => {
    expect(files.length).toBeGreaterThan(80)
    expect(forbiddenImports(files)).toEqual([])
  })

  test('has no ring of imports', () => {
    expect(cycles(files)).toEqual([])
  })

  test('imports each library in one layer only', () => {
    expect(Object.fromEntries(packageLayers(files))).toEqual({
      '@codemirror/autocomplete': ['desk'],
      '@codemirror/commands': ['desk'],
      '@codemirror/lang-yaml': ['desk'],
      '@codemirror/language': ['desk'],
      '@codemirror/lint': ['desk'],
      '@codemirror/state': ['desk'],
      '@codemirror/view': ['desk'],
      '@lezer/highlight': ['desk'],
      ajv: ['resources'],
      'big.js': ['source'],
      commander: ['cli'],
      diff: ['compare'],
      docx: ['writers/docx'],
      fflate: ['writers/docx'],
      'get-east-asian-width': ['findings'],
      handlebars: ['template'],
      marked: ['preview'],
      parse5: ['import'],
      'pdfjs-dist': ['import'],
      tinyglobby: ['cli'],
      tinypool: ['cli'],
      yaml: ['source'],
    })
  })

  test('touches files, clock, chance, network and process only at the edge', async () => {
    expect(await impurities(files)).toEqual([])
  })

  test('says nothing in Chinese outside src/locale', async () => {
    expect([...OWN_KEYS]).toEqual(expect.arrayContaining(['年度', '机关', '确认', '版式']))
    const others = [...(await chineseWords(files))]
      .map(([path, words]) => {
        const isOwn = (word: string) => SPEAKS_DATA.test(path) && OWN_KEYS.has(word)
        return [path, words.filter((word) => !isOwn(word))] as const
      })
      .filter(([, words]) => words.length > 0)
    const allowed = Object.entries(OTHER_WORDS).map(([path, { words }]) => [path, [...words].sort()])
    expect(Object.fromEntries(others)).toEqual(Object.fromEntries(allowed))
  })
})

/** The same checks on made-up sources: each can fail. */
describe('the checks', () => {
  const file = (path: string, text: string) => ({ path, text })

  test('find an import that the table forbids, over several lines, as a type, taken later, or re-exported', () => {
    const forbidden = (text: string) => forbiddenImports([file('source/a.ts', text)])
    expect(forbidden(`import {\n  b,\n} from '../report/b.ts'`)).toEqual(['source/a.ts → report'])
    expect(forbidden(`import type { B } from '../report/b.ts'`)).toEqual(['source/a.ts → report'])
    expect(forbidden(`const b = () => import('../report/b.ts')`)).toEqual(['source/a.ts → report'])
    expect(forbidden(`export { b } from '../report/b.ts'`)).toEqual(['source/a.ts → report'])
    expect(forbidden(`import '../report/b.ts'`)).toEqual(['source/a.ts → report'])
    expect(forbidden(`import { b } from '../findings/b.ts'\nimport { c } from './c.ts'`)).toEqual([])
  })

  test('keep writers apart, and know no layer that the table lacks', () => {
    const html = file('writers/html/a.ts', `import { b } from '../docx/b.ts'`)
    expect(forbiddenImports([html])).toEqual(['writers/html/a.ts → writers/docx'])
    expect(forbiddenImports([file('new/a.ts', '')])).toEqual(['new/a.ts is in no layer'])
  })

  test('read the table of the documentation, which names no layer before its row', () => {
    const page = (...rows: string[]) => ['| folder | may import |', '| --- | --- |', ...rows, ''].join('\n')
    const table = importTable(
      page('| `a/` | one | – |', '| `b/c/`, `b/d/` | two | a |', '| `e.ts` | | all above |'),
    )
    expect(Object.fromEntries(table)).toEqual({
      a: [],
      'b/c': ['a'],
      'b/d': ['a'],
      'e.ts': ['a', 'b/c', 'b/d'],
    })
    expect(() => importTable(page('| `a/` | one | b |'))).toThrow('no row above')
  })

  test('find a ring of imports, of types too, but none in what is taken later', () => {
    const ring = (last: string) => [
      file('source/a.ts', `import { b } from './b.ts'`),
      file('source/b.ts', `import { c } from './c.ts'`),
      file('source/c.ts', last),
    ]
    expect(cycles(ring(`import { a } from './a.ts'`))).toEqual([
      'source/a.ts → source/b.ts → source/c.ts → source/a.ts',
    ])
    expect(cycles(ring(`import type { A } from './a.ts'`))).toHaveLength(1)
    expect(cycles(ring(`const a = () => import('./a.ts')`))).toEqual([])
  })

  test('find a library in two layers', () => {
    const found = packageLayers([
      file('source/a.ts', `import { parse } from '@scope/yaml/deep'`),
      file('report/b.ts', `import { parse } from '@scope/yaml'`),
    ])
    expect(Object.fromEntries(found)).toEqual({ '@scope/yaml': ['report', 'source'] })
  })

  test('find files, clock, chance, network and process, but not in comments', async () => {
    const impure = (text: string) => impurities([file('report/a.ts', text)])
    expect(await impure(`import { readFile } from 'node:fs/promises'`)).toEqual([
      'report/a.ts: node:fs/promises',
    ])
    expect(await impure('export const a = process.env')).toEqual(['report/a.ts: process'])
    expect(await impure('export const a = [Date.now(), 1]')).toEqual(['report/a.ts: the clock'])
    expect(await impure('export const a = new Date()')).toEqual(['report/a.ts: the clock'])
    expect(await impure('export const a = Math.random()')).toEqual(['report/a.ts: chance'])
    expect(await impure('export const a = fetch("b")')).toEqual(['report/a.ts: the network'])
    expect(await impure('/** process, Date.now */\nexport const a = new Date(0)')).toEqual([])
    expect(await impurities([file('cli/a.ts', 'process.exit()')])).toEqual([])
  })

  test('find Chinese in strings, templates and patterns, but not in comments and types', async () => {
    const words = await chineseWords([
      file(
        'report/a.ts',
        `// 注释\ninterface A { 年度: string }\nexport const a = ['甲', \`乙\${1}\`, /丙/]`,
      ),
      file('locale/zh/b.ts', `export const b = '句子'`),
    ])
    expect(Object.fromEntries(words)).toEqual({ 'report/a.ts': ['丙', '乙', '甲'] })

    const rule = await chineseWords([file('check/a.ts', `export const a = [/截止(?!到)[，。]\\//u, '句']`)])
    expect(Object.fromEntries(rule)).toEqual({ 'check/a.ts': ['句'] })
  })
})
