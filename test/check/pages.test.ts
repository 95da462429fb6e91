import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findingPages } from '../../scripts/lib/finding-pages.ts'
import { ruleComments } from '../../scripts/lib/rule-comments.mjs'

const folder = join(import.meta.dirname, '..', '..', 'docs', 'findings')
const pages = await findingPages(ruleComments())

test.each([...pages])('docs/findings/%s is what the rules say (else: npm run generate)', (name, text) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
})

test('docs/findings has a page for each rule, and no others', () => {
  const there = readdirSync(folder).filter((name) => name !== 'coverage.md')
  expect(there.toSorted()).toEqual([...pages.keys()].toSorted())
})
