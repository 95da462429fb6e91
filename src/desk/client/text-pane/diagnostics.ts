import type { Diagnostic } from '@codemirror/lint'
import type { Text } from '@codemirror/state'
import type { Range } from '../../../findings/finding.ts'
import type { FindingView } from '../../../preview/state.ts'

/** Findings as marks in the text. */
export function diagnosticsOf(findings: readonly FindingView[], doc: Text): readonly Diagnostic[] {
  return findings.flatMap(({ range, severity, message, fix }) => {
    if (!range) return []
    return { ...stretchOf(range, doc), severity, message: fix === undefined ? message : `${message}\n${fix}` }
  })
}

/** A range of the file as offsets of a document that may be shorter by now. */
export function stretchOf(range: Range, doc: Text): { from: number; to: number } {
  const at = (line: number, column: number) =>
    line > doc.lines ? doc.length : Math.min(doc.line(line).from + column - 1, doc.line(line).to)
  const from = at(range.line, range.column)
  return { from, to: Math.max(from, at(range.endLine, range.endColumn)) }
}
