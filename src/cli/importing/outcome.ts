/** The options of `import`, as they were typed. */
export interface ImportOptions {
  readonly output?: string
  readonly year?: string
  readonly agency?: string
  readonly form?: string
  readonly strict?: boolean
}

/** What came of a file, or of the files of one report. */
export interface Outcome {
  readonly exitCode: number
  /** The data file, if one was written. */
  readonly file?: string
}
