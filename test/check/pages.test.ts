import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ruleComments } from '../../scripts/lib/rule-comments.mjs'
import { indexPage, rulePage } from './pages.ts'

const folder = join(import.meta.dirname, '..', '..', 'docs', 'findings')
const rules = ruleComments()

/** `npx vitest run test/check/pages.test.ts -u` writes them. */
test.each(rules)('docs/findings/$id.md is what its comment says', async (rule) => {
  await expect(await rulePage(rule)).toMatchFileSnapshot(join(folder, `${rule.id}.md`))
})

test('docs/findings/README.md lists every page, and there are no others', async () => {
  await expect(indexPage(rules)).toMatchFileSnapshot(join(folder, 'README.md'))
  const pages = readdirSync(folder).filter((name) => name !== 'README.md' && name !== 'coverage.md')
  expect(pages.sort()).toEqual(rules.map(({ id }) => `${id}.md`).sort())
})
