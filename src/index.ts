export type { Aggregated, AggregateOptions } from './aggregate/aggregate.ts'
export type { HandedFile } from './aggregate/handed.ts'
export type { JudgedUnit, State } from './aggregate/judged-unit.ts'
export type { ReadUnitList } from './aggregate/read-unit-list.ts'
export type { Unit, UnitList } from './aggregate/unit-list.ts'
export type { Comparison, FigureChange, ProseChange } from './compare/comparison.ts'
export type { Document } from './document/document.ts'
export type { Finding, Range } from './findings/finding.ts'
export type { RuleId, Severity } from './findings/registry.ts'
export { PDF_STANDARDS, type PdfStandard } from './pdf-standard/standards.ts'
export type { BuildOptions, BuildResult } from './pipeline/build.ts'
export { FORMATS, type OutputFormat, USUAL_FORMATS } from './pipeline/formats.ts'
export type { BuildInput, DataInput } from './pipeline/input.ts'
export type { Inspected, InspectOptions } from './pipeline/inspect.ts'
export type { PictureFile } from './pipeline/picture-files.ts'
export type { Prepared, PrepareOptions } from './pipeline/prepare.ts'
export type { Output, Rendered, RenderOptions } from './pipeline/render.ts'
export { addendsName, linesOf, printFindings, readUnitList, writeBoard, writeMatrix } from './printing.ts'
export {
  type Compared,
  compare,
  type ImportedReport,
  type ImportOptions,
  importReport,
  type MadeWorkbook,
  writeWorkbook,
} from './programs.ts'
export { aggregate, build, inspect, prepare, render } from './reports.ts'
export type { Source } from './source/source.ts'
export type { ThemeFiles } from './template/theme-files.ts'
