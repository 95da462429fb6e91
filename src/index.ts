export {
  type BuildOptions,
  type BuildResult,
  build,
  type Output,
  type Prepared,
  prepare,
  type Rendered,
  render,
} from './pipeline/build.ts'
export type { Document } from './document/document.ts'
export type { Finding, Range, Severity } from './findings/finding.ts'
export { printFindings } from './findings/print-findings.ts'
export type { BuildInput, DataInput } from './pipeline/input.ts'
export { type Inspected, type InspectOptions, inspect } from './pipeline/inspect.ts'
export { PDF_STANDARDS, type PdfStandard } from './pdf-standard/standards.ts'
export { linesOf, type Source } from './source/source.ts'
export type { ThemeFiles } from './template/theme-files.ts'
export { FORMATS, type OutputFormat } from './pipeline/write.ts'
