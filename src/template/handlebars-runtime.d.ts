/** Neither has types of its own that TypeScript can read. */
declare module 'handlebars/runtime.js' {
  const runtime: Omit<typeof import('handlebars'), 'compile' | 'precompile' | 'parse'>
  export = runtime
}

declare module 'handlebars/dist/cjs/handlebars.js' {
  const handlebars: typeof import('handlebars')
  export = handlebars
}
