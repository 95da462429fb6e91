import { Marked } from 'marked'
import { joinLines } from './join-lines.ts'

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)

/** Marks of HTML are words, and links to other pages of the docs keep their words alone. */
const marked = new Marked({
  walkTokens: joinLines,
  renderer: {
    html: ({ text }) => escaped(text),
    link({ tokens }) {
      return this.parser.parseInline(tokens)
    },
  },
})

const STYLE = `body { max-width: 48em; margin: 2em auto; padding: 0 1em; color: #1f2328; font: 16px/1.7 "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif }
h1 { font-size: 1.4em }
h2 { font-size: 1.1em }
pre { padding: .6em 1em; background: #f3f5f7; overflow-x: auto }
pre, code { font-family: Consolas, "Noto Sans Mono CJK SC", monospace }`

/** What is told of a rule as a page of its own. It runs nothing, and links nowhere but to `whole`: where all is told. */
export function rulePage(
  markdown: string,
  whole?: { readonly href: string; readonly words: string },
): string {
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? ''
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
${marked.parse(markdown)}${whole ? `<p><a href="${whole.href}">${whole.words}</a></p>\n` : ''}</main>
</body>
</html>
`
}
