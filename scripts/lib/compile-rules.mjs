import { mkdir, writeFile } from 'node:fs/promises'
import { at } from './paths.mjs'
import { ruleComments } from './rule-comments.mjs'

/** `generated/rules.js`: the id, stage and title of every rule, from the doc comments. */
export async function compileRules() {
  const rules = ruleComments().map(({ id, stage, title }) => ({ id, stage, title }))
  await mkdir(at('generated'), { recursive: true })
  await writeFile(at('generated', 'rules.js'), `export const rules = ${JSON.stringify(rules, null, 1)}\n`)
  await writeFile(at('generated', 'rules.d.ts'), DECLARATION)
}

const DECLARATION = `import type { RuleName } from '../src/check/rule-name.ts'

export declare const rules: readonly RuleName[]
`
