import { type Finding, makeFinding, type Range } from '../findings/finding.ts'
import type { RuleId } from '../findings/registry.ts'

export interface Said {
  readonly message: string
  readonly fix: string
}

export function themeFinding(rule: RuleId, said: Said, file: string, range?: Range): Finding {
  return makeFinding(rule, { ...said, file, ...(range ? { range } : {}) })
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
