import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ruleInShort } from '../../src/desk/serve/rule.ts'
import { pageOf } from '../../src/findings/page.ts'
import { RULE_IDS } from '../../src/findings/registry.ts'
import { packageFolder } from '../../src/resources/package-folder.ts'

const inShort = RULE_IDS.map((rule) => {
  const markdown = readFileSync(join(packageFolder, pageOf(rule)), 'utf8')
  return { rule, markdown, short: ruleInShort(markdown, rule) }
})

test.each(inShort)('what is told of $rule on the desk holds no example of a file', ({ short, markdown }) => {
  expect(short.split('\n')[0]).toBe(markdown.split('\n')[0])
  expect(short).not.toMatch(/```|^规则名 `|^## |check --fix/m)
  expect(short.length).toBeGreaterThan(40)
  for (const [paragraph] of markdown.matchAll(/^依据：.*$/gm)) expect(short).toContain(paragraph)
})
