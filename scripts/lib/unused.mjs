/**
 * Stands in the bundle for what libraries import and we never use. Of pdfkit: a reader of fonts, a breaker of lines, ciphers;
 * they would be two thirds of the code that is read before a PDF is written. Of handlebars: maps from compiled templates
 * to their sources, which it does without.
 */
function unused() {
  throw new Error('this part of a library is not bundled')
}

// biome-ignore lint/style/noDefaultExport: linebreak is imported by its default
export { unused as cbc, unused as create, unused as default, unused as ecb }
