import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ruleComments } from '../../scripts/lib/rule-comments.mjs'

const src = join(import.meta.dirname, '..', '..', 'src')

/** All code, without comments and without the sentences. */
const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('locale'))
  .map((name) => readFileSync(join(src, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
  .join('\n')

/** Ids as code writes them: a finding's rule, an argument of what makes findings, the choice between two. */
const written = new Set(
  [
    ...code.matchAll(/\brule: (?:\w+ \? )?'([a-z0-9-]+)'/g),
    ...code.matchAll(/\brule: \w+ \? '[a-z0-9-]+' : '([a-z0-9-]+)'/g),
    ...code.matchAll(
      /\b(?:tell|report|refuse|make|none|problem|themeFinding)\(\s*(?:source, )?'([a-z0-9-]+)'/g,
    ),
    ...code.matchAll(/^ {2}id: '([a-z0-9-]+)',$/gm),
  ].map((match) => match[1] ?? ''),
)

const pages = ruleComments().map(({ id }) => id)

test('every rule that a finding can carry has its page', () => {
  expect([...written].filter((id) => !pages.includes(id))).toEqual([])
})

test('every page is of a rule that the code knows', () => {
  expect(pages.filter((id) => !code.includes(`'${id}'`))).toEqual([])
})
