/** A line that can be the head of a section: a name of Chinese characters, a colon, and nothing, | or a group. */
const HEAD = /^( *)([\p{Script=Han}]{2,20})[:：][ \t]*(\||[{｛][^{].*)?$/u

/** A line as rows of tables have it; {{…}} is not, which prints a figure in a text. */
const ROW = /^ *[\p{Script=Han}（）()]{1,24}[:：][ \t]*(?:[{｛](?!\{)[^{}]*[:：][^{}]*[}｝]|$)/u

/**
 * The name of a section that stands in the text after |, because there are spaces before it: `  主动公开:` with rows
 * of a table below, `  其他事项: |` with a text that stands further right. Sentences that end with a colon have neither.
 */
export function sunkenEntry(line: string, below: string | undefined): string | undefined {
  const [, lead = '', name, value = ''] = HEAD.exec(line.trimEnd()) ?? []
  if (name === undefined || below === undefined) return undefined
  const indent = /^ */.exec(below)?.[0].length ?? 0
  if (value === '|') return indent > 0 ? name : undefined
  if (value !== '') return ROW.test(line) && (ROW.test(below) || indent < lead.length) ? name : undefined
  return indent >= lead.length && ROW.test(below) && /[{｛]|[:：]\s*$/.test(below) ? name : undefined
}
