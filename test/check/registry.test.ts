import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ruleComments } from '../../scripts/lib/rule-comments.mjs'
import { RULES } from '../../src/check/rules.ts'
import { isContradiction, RULE_IDS } from '../../src/findings/registry.ts'
import { sourceFiles } from '../architecture/source-files.ts'

test('each rule of the registry has one comment, and there are no others', () => {
  expect(ruleComments().map(({ id }) => id)).toEqual(RULE_IDS.toSorted())
})

test('each rule of the registry is named by the code that finds the fault', async () => {
  const files = await sourceFiles(join(import.meta.dirname, '..', '..', 'src'))
  const code = files.filter(({ path }) => path !== 'findings/registry.ts').map(({ text }) => text)
  expect(RULE_IDS.filter((id) => !code.some((text) => text.includes(`'${id}'`)))).toEqual([])
})

test('what checks find are contradictions, each rule once', () => {
  const ids = RULES.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
  expect(ids.filter((id) => !isContradiction(id))).toEqual([])
})
