const LINE_ENDS = /[\r\n\u0085\u2028\u2029]/
const BLANKS_AROUND = /^[ \t\u3000]+|(?<![ \t\u3000])[ \t\u3000]+$/g

/** The lines of a text, without blanks around them and without empty ones. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(LINE_ENDS)
    .map((line) => line.replaceAll(BLANKS_AROUND, ''))
    .filter((line) => line !== '')
}

/** Lines as one: Latin words stay apart. */
export function joined(lines: readonly string[]): string {
  return lines.reduce(
    (before, line) => before + (/[!-~]$/.test(before) && /^[!-~]/.test(line) ? ' ' : '') + line,
    '',
  )
}
