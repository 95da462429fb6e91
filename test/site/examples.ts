import { minimal } from '../helpers/prepare-text.ts'

/**
 * A block of code of a page: what it is, by the words behind its opening fence, and its text. One that is marked 接上例
 * goes on from the one of its language above it.
 */
export interface Example {
  /** `yaml`, `sh`, `text`…; empty where nothing is said. */
  readonly language: string
  /** What more is said of it, e.g. `版式`, or a year. */
  readonly mark: string
  /** The file that the commands below it take it from, e.g. `年报.yaml`. */
  readonly file?: string
  readonly text: string
  readonly line: number
}

const GOES_ON = '接上例'

export function examplesOf(markdown: string): readonly Example[] {
  const above = new Map<string, string>()
  return [...markdown.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)].map((match) => {
    const [, info = '', printed = ''] = match
    const [language = '', ...marks] = info.trim().split(' ')
    const text = marks.includes(GOES_ON) ? `${above.get(language)}${printed}` : printed
    above.set(language, text)
    const line = markdown.slice(0, match.index).split('\n').length
    const file = marks.find((mark) => mark.endsWith('.yaml'))
    const mark = marks.filter((word) => word !== GOES_ON && word !== file).join(' ')
    return { language, mark, text, line, ...(file === undefined ? {} : { file }) }
  })
}

/** A part of a data file as a page prints it, in a report that has nothing else. */
export function around(example: string, year = 2025): string {
  const begins = (line: string) => `\n${example}`.includes(`\n${line.split(':')[0]}:`)
  const rest = minimal({}, year)
    .split('\n')
    .filter((line) => !begins(line))
  return `${rest.join('\n')}\n${example}`
}

/** The commands of an example as words of a shell, and the file that their output goes to. */
export interface Command {
  readonly line: string
  readonly args: readonly string[]
  readonly into?: string
}

export function commandsOf(text: string): readonly Command[] {
  return text
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*/, '').trim())
    .filter(Boolean)
    .map((line) => {
      const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare = '']) => quoted ?? bare)
      const to = words.indexOf('>')
      const into = to < 0 ? undefined : words[to + 1]
      const args = to < 0 ? words : words.slice(0, to)
      return { line, args, ...(into === undefined ? {} : { into }) }
    })
}
