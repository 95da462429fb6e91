/** The options of `build` that say how a report is made; all of them can be sent to a thread. */
export interface BuildSettings {
  readonly output?: string
  readonly formats?: string
  readonly pdfStandard?: string
  readonly fonts?: string
  readonly draft?: boolean
  /** The name that `draft` had before. */
  readonly force?: boolean
  readonly overwrite?: boolean
  readonly previous?: string
  readonly encoding?: string
  readonly allow?: readonly string[]
  readonly rule?: readonly string[]
  readonly theme?: string
  readonly attach?: boolean
}
