/**
 * Stands in the bundle for what pdfkit imports and we never use: a reader of fonts, a breaker of lines, ciphers. It would
 * be two thirds of the code that is read before a PDF is written.
 */
function unused() {
  throw new Error('this part of pdfkit is not bundled')
}

// biome-ignore lint/style/noDefaultExport: linebreak is imported by its default
export { unused as cbc, unused as create, unused as default, unused as ecb }
