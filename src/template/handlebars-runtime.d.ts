/** The runtime has no types of its own that TypeScript can read. */
declare module 'handlebars/runtime.js' {
  const runtime: Omit<typeof import('handlebars'), 'compile' | 'precompile' | 'parse'>
  export = runtime
}
