import { script, style } from '../../generated/preview.js'
import { preview as text } from '../locale/zh/preview.ts'

/** The shell runs its own script and nothing else, talks to its own server, and is shown in no foreign frame. */
export function shellPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    "frame-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The page around the page: tabs, tools, findings. It holds nothing of the data; the script asks for that. */
export function shell(nonce: string): string {
  const tab = (name: keyof typeof text.tabs, selected = false) =>
    `<button role="tab" id="tab-${name}" aria-controls="panel-${name}" aria-selected="${selected}" tabindex="${selected ? 0 : -1}">${text.tabs[name]}</button>`
  const download = (format: 'docx' | 'ofd') =>
    `<div class="bar"><p>${text[format].said}</p><a href="/${format}" download>${text[format].download}</a></div>`
  const panel = (name: keyof typeof text.tabs, content: string, selected = false) =>
    `<section role="tabpanel" id="panel-${name}" aria-labelledby="tab-${name}"${selected ? '' : ' hidden'}>${content}</section>`
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text.title}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${style}</style>
</head>
<body>
<header>
<div class="name"><h1 id="title">${text.title}</h1><p><span id="file"></span><span id="status" role="status">${text.status.connecting}</span></p></div>
<div role="tablist" aria-label="${text.tabs.label}">${tab('page', true)}${tab('fragment')}${tab('pdf')}${tab('docx')}${tab('ofd')}</div>
<div role="group" aria-label="${text.tools.label}" class="tools">
<button id="phone" aria-pressed="false">${text.tools.phone}</button>
<button id="print" aria-pressed="false">${text.tools.print}</button>
<a id="open" href="/page" target="_blank" rel="noopener">${text.tools.open}</a>
</div>
</header>
<main>
<div id="broken" role="alert" hidden></div>
<p id="nothing" hidden>${text.nothingYet}</p>
${panel('page', `<iframe id="frame-page" title="${text.frames.page}" sandbox="allow-same-origin"></iframe>`, true)}
${panel('fragment', `<div class="bar"><p>${text.fragment.said}</p><button id="copy">${text.fragment.copy}</button></div><iframe id="frame-fragment" title="${text.frames.fragment}" sandbox="allow-same-origin"></iframe>`)}
${panel('pdf', '')}
${panel('docx', download('docx'))}
${panel('ofd', download('ofd'))}
</main>
<aside aria-label="${text.findings.heading}">
<section id="findings"></section>
<section id="figure" aria-live="polite"></section>
</aside>
<script nonce="${nonce}">${script}</script>
</body>
</html>
`
}
