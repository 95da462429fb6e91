import { posix } from 'node:path'
import { Marked } from 'marked'
import { importSource } from '../lib/import-source.mjs'
import { placeOf } from './pages.mjs'

const { joinLines } = await importSource('src/preview/join-lines.ts')

/** A heading's anchor, by the rule of the site that shows the Markdown as it stands. */
export function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replace(/\s/g, '-')
}

const plain = (html) =>
  html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => ENTITIES[name])
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/**
 * A page of Markdown as HTML: its title, its body, its headings, its text by heading, and the pictures that it shows.
 * Links lead to the built pages; what leads to a file that is no page keeps its words alone.
 */
export function renderPage(path, markdown, isPage) {
  const headings = []
  const pictures = []
  const here = placeOf(path)
  const target = (href) => posix.join(posix.dirname(path), decodeURI(href))
  const used = new Map()
  const marked = new Marked({
    walkTokens: joinLines,
    renderer: {
      heading({ tokens, depth }) {
        const html = this.parser.parseInline(tokens)
        const base = anchorOf(plain(html))
        const count = used.get(base) ?? 0
        used.set(base, count + 1)
        const anchor = count === 0 ? base : `${base}-${count}`
        headings.push({ depth, text: plain(html), anchor })
        return `<h${depth} id="${anchor}">${html}</h${depth}>\n`
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens)
        if (/^https?:/.test(href)) return `<a href="${href}" rel="noopener">${words}</a>`
        const [file, anchor] = href.split('#')
        const to = file === '' ? path : pageOf(target(file))
        if (!isPage(to)) return words
        const link = file === '' ? '' : posix.relative(posix.dirname(here), placeOf(to))
        return `<a href="${link}${anchor ? `#${decodeURI(anchor)}` : ''}">${words}</a>`
      },
      image({ href, text }) {
        pictures.push(target(href))
        return `<img src="${href}" alt="${text}" loading="lazy">`
      },
      table(token) {
        const cells = (row, tag) =>
          row.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('')
        const rows = token.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n')
        return `<div class="table" tabindex="0" role="group" aria-label="${headings.at(-1)?.text.replaceAll('"', '') ?? ''}"><table><thead><tr>${cells(token.header, 'th')}</tr></thead><tbody>${rows}</tbody></table></div>\n`
      },
      code({ text, lang }) {
        const escaped = text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign])
        return `<pre tabindex="0"><code${lang ? ` class="language-${lang}"` : ''}>${escaped}\n</code></pre>\n`
      },
    },
  })
  const body = marked.parse(markdown)
  return { title: headings[0]?.text ?? path, body, headings, parts: partsOf(body, headings), pictures }
}

/** The page that a link to a file leads to: of a folder its README, of a form's declaration what is made from it. */
function pageOf(file) {
  return file
    .replace(/\/$/, '/README.md')
    .replace(/^templates\/formats\/([^/]+)\/format\.yaml$/, 'docs/forms/$1.md')
}

/** The text under each heading, for the search. */
function partsOf(body, headings) {
  const pieces = body.split(/<h\d id="[^"]*">.*?<\/h\d>\n/)
  return headings.map(({ text, anchor }, index) => ({
    heading: text,
    anchor,
    text: plain(pieces[index + 1] ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
  }))
}
