import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isRuleId } from '../../src/findings/registry.ts'
import { resolveAddress } from '../../src/form/references.ts'
import { packaged } from '../../src/resources/packaged.ts'

const root = join(import.meta.dirname, '..', '..')
const { GROUPS } = (await import(new URL('../../scripts/site/pages.mjs', import.meta.url).href)) as {
  GROUPS: Readonly<Record<string, readonly string[]>>
}

/** What pages print as code within a sentence, by page. Findings are printed by tests of their own; how fonts are made names none. */
const spans = Object.values(GROUPS)
  .flat()
  .filter((path) => !/^(docs\/findings\/|fonts\/)/.test(path))
  .flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8').replace(/^```[\s\S]*?^```/gm, '')
    return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => ({ path, code }))
  })

/** Names of the same look that are no rules: of styles, of the package, of states, of parts of tests. */
const OTHERS = new Set([
  'report-gen-desk',
  ...[
    'border-collapse',
    'text-align',
    'vertical-align',
    'text-indent',
    'margin-left',
    'max-width',
    'box-shadow',
  ],
  ...['report-gen', 'report-gen-seal', 'wrong-year', 'docx-in-libreoffice'],
])

describe('pages name', () => {
  test('only rules that there are', () => {
    const named = spans.filter(({ code }) => /^[a-z]+(-[a-z]+)+$/.test(code) && !OTHERS.has(code))
    expect(named.filter(({ code }) => isRuleId(code)).length).toBeGreaterThan(20)
    const isCase = (name: string) => existsSync(join(root, 'test', 'cases', name))
    expect(named.filter(({ code }) => !isRuleId(code) && !isCase(code))).toEqual([])
  })

  test('only addresses that a form has', async () => {
    const forms = await Promise.all(packaged.formats.map(async ({ id }) => (await packaged.format(id)).form))
    const named = spans.flatMap(({ path, code }) => {
      const [, address] = /^(?:\{\{)?(\p{Script=Han}+(?:\.\p{Script=Han}+)+)(?:\}\})?$/u.exec(code) ?? []
      return address === undefined ? [] : [{ path, address }]
    })
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter(({ address }) => !forms.some((form) => resolveAddress(form, address)))).toEqual([])
  })

  test('only pages, parts and scripts of the project that there are', () => {
    const scripts = spans.flatMap(({ path, code }) => {
      const [, file] =
        /^(?:node )?((?:scripts|templates|schema|deploy|examples|test|src|fonts|docs)\/[\w./-]+\.\w+)/.exec(
          code,
        ) ?? []
      return file === undefined ? [] : [{ path, file }]
    })
    expect(scripts.length).toBeGreaterThan(5)
    expect(scripts.filter(({ file }) => !existsSync(join(root, file)))).toEqual([])
  })
})
