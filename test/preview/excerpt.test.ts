import { expect, test } from 'vitest'
import { excerpt } from '../../src/preview/excerpt.ts'
import { SourceLinks } from '../../src/preview/source-links.ts'

const lines = (line: number) =>
  ['年度: 2021', `总体情况: ${'甲'.repeat(50)}错${'乙'.repeat(50)}`][line - 1] ?? ''

test('an excerpt shows what is marked, the line before, and no more than there is room for', () => {
  expect(excerpt(lines, { line: 2, column: 57, endLine: 2, endColumn: 58 })).toEqual({
    line: 2,
    previous: '年度: 2021',
    before: `…${'甲'.repeat(24)}`,
    marked: '错',
    after: `${'乙'.repeat(24)}…`,
  })
})

test('a mark that goes on for lines is shown to the end of its first', () => {
  expect(excerpt(lines, { line: 1, column: 5, endLine: 2, endColumn: 3 })).toMatchObject({
    before: '年度: ',
    marked: '2021',
    after: '',
  })
})

test('a place is a link that opens VS Code there', () => {
  const range = { line: 3, column: 7, endLine: 3, endColumn: 8 }
  const { text, href } = new SourceLinks('/年报 一/data#1.yaml').of(range)
  expect(text).toBe('/年报 一/data#1.yaml:3:7')
  expect(decodeURIComponent(href)).toMatch(/^vscode:\/\/file\/.*年报 一\/data#1\.yaml:3:7$/)
  expect(href).toMatch(/^[!-~]+$/)
  expect(href).not.toMatch(/#|\/\/.*\/\//)
})
