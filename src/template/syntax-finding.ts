import type { Finding, Range } from '../findings/finding.ts'
import { themeText } from '../locale/zh/theme.ts'
import { rangeOf, type Source } from '../source/source.ts'
import { TemplateSyntaxError } from './read-template.ts'
import { rangeOfException, type Said, themeFinding } from './theme-finding.ts'

/** Why the parser refused a file. */
export function syntaxFinding(error: unknown, source: Source): Finding {
  const refuse = (said: Said, range: Range | undefined) =>
    themeFinding('theme-syntax', said, source.path, range)
  if (!(error instanceof TemplateSyntaxError))
    return refuse(themeText.mismatch((error as Error).message), rangeOfException(error))
  if (error.token !== 'EOF') return refuse(themeText.syntax(), error.range)
  const open = openBlock(source)
  return open
    ? refuse(themeText.unfinishedBlock(open.name), open.range)
    : refuse(themeText.unfinished(), error.range)
}

/** The innermost block that is open at the end of a text. */
function openBlock(source: Source): { name: string; range: Range } | undefined {
  const text = source.text.replace(/\{\{!--[\s\S]*?--\}\}/g, (comment) => ' '.repeat(comment.length))
  const open: { name: string; range: Range }[] = []
  for (const { 0: found, 1: kind, 2: name = '', index } of text.matchAll(
    /\{\{~?([#^/])[>*]?\s*([\w./-]+)/g,
  )) {
    if (kind === '/') open.pop()
    else open.push({ name, range: rangeOf(source, index, index + found.length) })
  }
  return open.at(-1)
}
