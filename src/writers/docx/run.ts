import { TextRun } from 'docx'

interface RunOptions {
  readonly style?: 'Lead'
  /** Starts a new line. */
  readonly break?: number
}

/** Text in the face of its paragraph. The hint makes “”, —, … and · 汉字 punctuation, which is full width. */
export function run(text: string, options: RunOptions = {}): TextRun {
  return new TextRun({ text, font: { hint: 'eastAsia' }, ...options })
}
