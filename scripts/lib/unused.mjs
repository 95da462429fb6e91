/**
 * Stands in the bundle for what libraries import and we never use. Of handlebars: maps from compiled templates to their
 * sources, which it does without.
 */
function unused() {
  throw new Error('this part of a library is not bundled')
}

// biome-ignore lint/style/noDefaultExport: what it stands for is imported in any way
export { unused as default }
