/**
 * UEditor is on npm as version 1.4.3 without its plugin for tables, and 1.4.3.3 not at all. What these do to what is put
 * in is rebuilt here from their published sources (MIT): functions for the page, called before the editor is made.
 */

/**
 * Version 1.4.3, tables that are pasted: widths in styles become attributes in pixels, style and border of the table go;
 * a table wider than the editor is given the width of the editor. In the editor cells have lines in any case.
 */
const TABLES = `() => {
  const sizesToAttributes = (element) => {
    for (const name of ['width', 'height']) {
      if (!element.style[name]) continue
      element.setAttribute(name, parseInt(element.style[name], 10))
      element.style[name] = ''
    }
  }
  UE.plugins.pastedTables = function () {
    this.ready(() => {
      UE.utils.cssRule('table',
        'table{margin-bottom:10px;border-collapse:collapse;display:table}td,th{padding:5px 10px;border:1px solid #DDD}' +
        'th{border-top:1px solid #BBB;background-color:#F7F7F7}td p{margin:0;padding:0}', this.document)
    })
    this.addListener('beforepaste', (_, pasted) => {
      const holder = this.document.createElement('div')
      holder.innerHTML = pasted.html
      for (const table of holder.querySelectorAll('table')) {
        sizesToAttributes(table)
        table.removeAttribute('style')
        table.removeAttribute('border')
        for (const cell of table.querySelectorAll('td')) sizesToAttributes(cell)
      }
      pasted.html = holder.innerHTML
    })
    this.addListener('afterpaste', () => {
      for (const table of this.body.querySelectorAll('table'))
        if (table.offsetWidth > this.body.offsetWidth) table.style.width = this.body.offsetWidth - 2 + 'px'
    })
  }
}`

/**
 * Version 1.4.3.3: only the elements and attributes of `whitList` in its configuration stay, on paste, on input and on
 * output. Elements that a report never has are left out of the list.
 */
const WHITE_LIST = `() => {
  const look = ['class', 'style']
  const cell = ['width', 'rowspan', 'colspan', 'align', 'valign', ...look]
  const rows = ['align', 'valign', ...look]
  const column = ['align', 'valign', 'span', 'width', ...look]
  const kept = {
    a: ['target', 'href', 'title', ...look],
    b: look, blockquote: ['cite', ...look], br: [], caption: look, center: [], code: look, col: column, colgroup: column,
    div: look, em: look, font: ['color', 'size', 'face'], h1: look, h2: look, h3: look, h4: look, h5: look, h6: look,
    hr: [], i: look,
    img: ['src', 'alt', 'title', 'width', 'height', 'id', '_src', 'loadingclass', 'class', 'data-latex'],
    li: look, ol: look, p: look, pre: look, s: [], section: [], small: [], span: look, strong: look, sub: look, sup: look,
    table: ['width', 'border', 'align', 'valign', ...look],
    tbody: rows, td: cell, tfoot: rows, th: cell, thead: rows, tr: ['rowspan', ...rows], u: [], ul: look,
  }
  const filter = (node) => {
    if (!Object.hasOwn(kept, node.tagName)) return node.parentNode.removeChild(node)
    for (const name of Object.keys(node.attrs ?? {})) if (!kept[node.tagName].includes(name)) node.setAttr(name)
  }
  UE.plugins.whiteList = function () {
    this.options.filterRules = Object.fromEntries(Object.keys(kept).map((tag) => [tag, filter]))
    const everywhere = (root) => root.traversal((node) => { if (node.type === 'element') filter(node) })
    this.addInputRule(everywhere)
    this.addOutputRule(everywhere)
  }
}`

/** What is to be called for a version of UEditor. */
export const rebuilt = {
  '1.4.3': `(${TABLES})()`,
  '1.4.3.3': `(${TABLES})(); (${WHITE_LIST})()`,
} as const
