/** A generated report: figures and prose as they will be printed, each sentence knowing what it tells. */
export interface Report {
  readonly edition: Edition
  readonly year: number
  readonly organ: '部门' | '政府'
  readonly agency: string
  /** Keys of the head of the file besides 年度 and 机关. */
  readonly head: Map<string, string>
  /** Typed cells by address, totals left out. */
  readonly cells: Map<string, string>
  /** Totals that are typed all the same. */
  readonly totals: Map<string, string>
  readonly prose: Map<string, Paragraph[]>
  /** Last year's report, told under 上年. */
  readonly previous?: Report
  /** Cells that are 0 are left out. */
  readonly sparse: boolean
}

export type Edition = '2014' | '2019' | '2021'

export type Paragraph = Sentence[]

export interface Sentence {
  readonly pieces: Piece[]
  /** Absent in a heading and in what stands around the figures. */
  readonly wording?: Wording
}

export type Piece = string | Slot

/** A figure in a sentence. */
export interface Slot {
  readonly expression: string
  readonly style: string
  readonly value: number
  readonly text: string
  /** It is told of the tables; else it is a free number that only has to add up in its sentence. */
  readonly ofTables: boolean
}

/** See wordings.yaml. */
export interface Wording {
  readonly topic: string
  readonly in: string
  readonly text?: string
  readonly paragraphs?: readonly string[]
  readonly editions?: readonly Edition[]
  readonly when?: readonly string[]
  readonly let?: Readonly<Record<string, string>>
  readonly split?: Readonly<Record<string, string>>
  readonly from?: string
  readonly after?: string
  readonly loose?: boolean
  readonly count?: string
}

export const textOf = ({ pieces }: Sentence) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')
