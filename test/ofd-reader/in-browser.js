// Runs in the browser, beside ofd.js.

const bytesOf = (base64) => Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))

/** The pages as ofd.js draws them, by what it puts into the document. */
globalThis.drawOfd = async (base64) => {
  const file = new File([bytesOf(base64)], 'report.ofd')
  const [opened] = await new Promise((success, fail) => ofd.parseOfdDocument({ ofd: file, success, fail }))
  return ofd.renderOfd(800, opened).map((page) => ({
    width: Number.parseFloat(page.style.width),
    rules: page.querySelectorAll('path').length,
    images: page.querySelectorAll('image').length,
    glyphs: Array.from(page.querySelectorAll('text'), glyphOf),
  }))
}

function glyphOf(text) {
  const [x, y] = ['x', 'y'].map((name) => Number(text.getAttribute(name)))
  const matrix = /matrix\((.*)\)/.exec(text.getAttribute('transform') ?? '')?.[1] ?? '1 0 0 1 0 0'
  const [a, b, c, d, e, f] = matrix.split(' ').map(Number)
  const { left, top } = text.ownerSVGElement.style
  return {
    character: text.textContent,
    x: Number.parseFloat(left) + a * x + c * y + e,
    y: Number.parseFloat(top) + b * x + d * y + f,
  }
}

/** What the browser has against a font file; nothing when it loads it. */
globalThis.fontFault = (base64) =>
  new FontFace('embedded', bytesOf(base64)).load().then(() => undefined, String)
