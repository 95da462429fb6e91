import { readdirSync, readFileSync } from 'node:fs'
import { sep } from 'node:path'
import { at } from './paths.mjs'

/**
 * The doc comments of src/ that begin with `@rule <id>` and `@group <heading of the index>`, in the order of their ids. A
 * comment stands over the code that finds the fault. Then: a title line, the page (Markdown), and examples, each a line
 * `@bad <severity> <line:column-line:column> …` or `@good` and the data as a fenced block; a second block marked
 * `yaml 上年` is last year's file, one marked `json 来源` what lies beside a sum.
 */
export function ruleComments() {
  return sourceFiles()
    .flatMap((file) => {
      const comments = [...readFileSync(at('src', file), 'utf8').matchAll(/\/\*\*\n((?: *\*.*\n)+?) *\*\//g)]
      const texts = comments.map(([, comment]) => comment.replace(/^ *\* ?/gm, ''))
      return texts.filter((text) => text.startsWith('@rule ')).map(parseRule)
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function sourceFiles() {
  return readdirSync(at('src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.split(sep).join('/'))
    .sort()
}

function parseRule(text) {
  const [head = '', ...examples] = text.split(/^(?=@(?:bad|good)\b)/m)
  const [, id, group, page] = /^@rule ([a-z0-9-]+)\n@group (.+)\n+([\s\S]*)$/.exec(head) ?? []
  if (page === undefined) throw new Error(`not a rule's comment: ${head.slice(0, 60)}`)
  const [title = '', ...body] = page.trim().split('\n')
  return { id, group, title, body: body.join('\n').trim(), examples: examples.map(parseExample) }
}

function parseExample(text) {
  const [first = '', ...rest] = text.split('\n')
  const [kind, ...expected] = first.slice(1).trim().split(/\s+/)
  const blocks = [...rest.join('\n').matchAll(/^```(?:yaml|json)(.*)\n([\s\S]*?)^```$/gm)]
  const block = (info) => blocks.find(([, found]) => found.trim() === info)?.[2]
  return { kind, expected, data: block('') ?? '', previous: block('上年'), addends: block('来源') }
}
