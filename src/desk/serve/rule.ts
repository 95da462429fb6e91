import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pageOf } from '../../findings/page.ts'
import { isOfReading, isRuleId, type RuleId } from '../../findings/registry.ts'
import { desk as text } from '../../locale/zh/desk.ts'
import { fixWords } from '../../locale/zh/desk-fix-words.ts'
import { HTML, PAGE_POLICY, refuse, send } from '../../preview/answering.ts'
import { packageFolder } from '../../resources/package-folder.ts'
import { GUIDE } from './guide.ts'

/** Of a rule what a clerk needs, and a link to its whole page in the guide. */
export async function sendRuleInShort(name: string, key: string, response: ServerResponse): Promise<void> {
  if (!isRuleId(name)) return refuse(response, 404, text.server.nothingHere)
  const markdown = await readFile(join(packageFolder, pageOf(name)), 'utf8')
  const { rulePage } = await import('../../preview/rule-page.ts')
  const whole = { href: `${GUIDE}docs/findings/${name}.html?key=${key}`, words: text.wholeRule }
  const page = rulePage(ruleInShort(markdown, name), whole)
  send(response, HTML, Buffer.from(page), { 'content-security-policy': PAGE_POLICY })
}

/**
 * The title, what is compared, by what authority and how it is mended; neither the rule's name and what may be done with
 * it in files, nor examples as they stand in files.
 */
export function ruleInShort(markdown: string, rule: RuleId): string {
  const [told = ''] = markdown.split('\n## ', 1)
  const [title, , ...paragraphs] = told.split('\n\n')
  const words = paragraphs.map((paragraph) => fixWords(paragraph, 'form', isOfReading(rule)))
  return [title, ...words].join('\n\n')
}
