import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pageOf } from '../../src/findings/page.ts'
import { RULE_IDS } from '../../src/findings/registry.ts'
import { rulePage } from '../../src/preview/rule-page.ts'
import { packageFolder } from '../../src/resources/package-folder.ts'

test.each(RULE_IDS)('no mark of Markdown is read on the page of %s', (rule) => {
  const markdown = readFileSync(join(packageFolder, pageOf(rule)), 'utf8')
  const page = rulePage(markdown)
  const [, title = ''] = /^# (.*)$/m.exec(markdown) ?? []
  const words = page
    .slice(page.indexOf('<body>'))
    .replace(/<pre>[\s\S]*?<\/pre>/g, '')
    .replace(/<code>.*?<\/code>|<[^>]*>/g, '')
  expect(words).toContain(title.replaceAll(/`.*?`/g, ''))
  expect(words).not.toMatch(/^#|```|\*\*.*\*\*|\]\(/m)
  // The end of a line would be a space.
  expect(page.replace(/<pre>[\s\S]*?<\/pre>/g, '')).not.toMatch(
    /\p{Script=Han}[，。；：、]?\n\p{Script=Han}/u,
  )
})

test('marks of HTML are read as they stand, and links keep their words', () => {
  const page = rulePage('# 混入 <b> 的\n\n见 [别的](other.md)，不写 <script>alert(1)</script>。\n\n<div>\n')
  expect(page).toContain('<title>混入 &lt;b&gt; 的</title>')
  expect(page).toContain('见 别的，不写 &lt;script&gt;alert(1)&lt;/script&gt;。')
  expect(page).toContain('&lt;div&gt;')
  expect(page).not.toMatch(/<b>|<script|<div|<a /)
})
