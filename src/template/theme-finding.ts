import type { Finding, Range } from '../findings/finding.ts'

export interface Said {
  readonly message: string
  readonly fix: string
}

export function themeFinding(rule: string, said: Said, file: string, range?: Range): Finding {
  return { rule, stage: 'reading', severity: 'error', ...said, file, ...(range ? { range } : {}) }
}

/** Handlebars tells places by the properties of what it throws. */
export function rangeOfException(error: unknown): Range | undefined {
  const { lineNumber, column, endLineNumber, endColumn } = error as { [name: string]: number | undefined }
  if (lineNumber === undefined || column === undefined) return undefined
  return {
    line: lineNumber,
    column: column + 1,
    endLine: endLineNumber ?? lineNumber,
    endColumn: (endColumn ?? column) + 1,
  }
}
