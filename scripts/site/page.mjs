import { posix } from 'node:path'
import { placeOf } from './pages.mjs'

const quoted = (text) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign])

/** A page around its text. It opens from a folder, without a server. */
export function pageHtml({ path, title, body, headings }, groups, text) {
  const here = placeOf(path)
  const to = (place) => posix.relative(posix.dirname(here), place)
  const link = ({ path: other, title: name }) =>
    `<li><a href="${to(placeOf(other))}"${other === path ? ' aria-current="page"' : ''}>${quoted(text.names[other] ?? name)}</a></li>`
  const group = ([name, pages]) => {
    const isOpen = name !== 'rules' || pages.some(({ path: other }) => other === path)
    return `<details${isOpen ? ' open' : ''}><summary>${text.groups[name]}</summary><ul>${pages.map(link).join('\n')}</ul></details>`
  }
  const parts = headings.filter(({ depth }) => depth === 2 || depth === 3)
  const onThisPage = parts
    .map(
      ({ depth, text: name, anchor }) =>
        `<li class="level-${depth}"><a href="#${anchor}">${quoted(name)}</a></li>`,
    )
    .join('\n')
  return `<!DOCTYPE html>
<html lang="${path === 'README.en.md' ? 'en' : 'zh-CN'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${quoted(title)} · ${text.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${to('style.css')}">
</head>
<body data-root="${to('.') || '.'}">
<a class="skip" href="#text">${text.skip}</a>
<header>
<a class="home" href="${to('index.html')}">${text.title}</a>
<div role="search"><input id="search" type="search" aria-label="${text.search}" placeholder="${text.searchHint}" autocomplete="off"><p id="count" role="status"></p><ol id="results" hidden></ol></div>
</header>
<nav aria-label="${text.contents}">${Object.entries(groups).map(group).join('\n')}</nav>
<main id="text" tabindex="-1">${body}</main>
${parts.length > 2 ? `<nav class="parts" aria-label="${text.onThisPage}"><p>${text.onThisPage}</p><ul>${onThisPage}</ul></nav>` : ''}
<script src="${to('search-text.js')}" defer></script>
<script src="${to('search.js')}" defer></script>
</body>
</html>
`
}
