import { expect, test } from 'vitest'
import { applyEdits, compatible } from '../../src/source/apply-edits.ts'
import { composeYaml } from '../../src/source/compose-yaml.ts'
import { makeSource } from '../../src/source/source.ts'
import { findTraps } from '../../src/source/traps.ts'
import { EXAMPLES, exampleText } from '../helpers/examples.ts'

/** One-line slips of the hand: each finds a place in a line, if the line has one. */
const SLIPS: readonly ((line: string) => string)[] = [
  (line) => line.replace(/"([\d.]+)"/, '"$1'),
  (line) => line.replace(/"([\d.]+)"/, '$1"'),
  (line) => line.replace(/"([\d.]+)"/, `"$1'`),
  (line) => line.replace(/"([\d.]+)"/, '“$1"'),
  (line) => line.replace(/"([\d.]+)"/, '"$1”'),
  (line) => line.replace(/: (\d+)(?=[,}])/, ': "$1'),
  (line) => line.replace(/: (\d+)(?=[,}])/, ': $1"'),
  (line) => line.replace(/\}(?=\s*(?:#.*)?$)/, ''),
  (line) => line.replace(/\}(?=\s*(?:#.*)?$)/, ']'),
  (line) => line.replace(/\}(?=\s*(?:#.*)?$)/, ')'),
  (line) => line.replace(/\}(?=\s*(?:#.*)?$)/, '}}'),
  (line) => line.replace(/\}(?=\s*(?:#.*)?$)/, '},'),
  (line) => line.replace(/: \{/, ': '),
  (line) => line.replace(/: \{/, ': ['),
  (line) => line.replace(/: \{/, ': ('),
  (line) => line.replace(/- \{/, '- '),
  (line) => line.replace(/\} #/, '}#'),
  (line) => line.replace(/, /, '，'),
  (line) => line.replace(/, /, ' '),
  (line) => line.replace(/: /, '：'),
  (line) => line.replace(/: (?=\S)/, ':'),
]

interface Slip {
  readonly text: string
  readonly number: number
  readonly name: string
}

function slips(): readonly Slip[] {
  return EXAMPLES.flatMap((name) => {
    const lines = exampleText(name).split('\n')
    return lines.flatMap((line, at) =>
      /[{[]/.test(line) && !line.startsWith('#')
        ? SLIPS.map((slip) => slip(line))
            .filter((damaged) => damaged !== line)
            .map((damaged) => ({ text: lines.with(at, damaged).join('\n'), number: at + 1, name: damaged }))
        : [],
    )
  })
}

const trapsIn = (text: string) => findTraps(makeSource('data.yaml', text))

function errorsIn(text: string): number {
  const composed = composeYaml(text)
  return typeof composed === 'string' ? 1 : composed.errors.length
}

/** The line that a message shows whole, in its file; its indent is kept. */
function withProposal({ text, number }: Slip, fix: string): string | undefined {
  const [, line] = /：“([^…]*)”$/.exec(fix) ?? []
  const lines = text.split('\n')
  const old = lines[number - 1] ?? ''
  if (line === undefined || !/^(?:- )?[{\p{Script=Han}]+.*[}\]]( #.*)?$/u.test(line)) return undefined
  if (!line.startsWith('- ') && !old.trim().startsWith(line.split(':')[0] ?? '')) return undefined
  return lines.with(number - 1, `${/^ */.exec(old)?.[0] ?? ''}${line}`).join('\n')
}

test('a line that a message proposes mends it and is read', () => {
  const wrong: string[] = []
  let proposed = 0
  for (const slip of slips()) {
    for (const { fix = '', rule, message, edits = [] } of trapsIn(slip.text)) {
      const shown = rule === 'yaml-syntax' ? withProposal(slip, fix) : undefined
      for (const text of [shown, edits.length > 0 ? applyEdits(slip.text, compatible(edits)) : undefined]) {
        if (text === undefined) continue
        proposed++
        const isTold = trapsIn(text).some((one) => one.message === message)
        if (isTold || errorsIn(text) > errorsIn(slip.text)) wrong.push(`${slip.name}\n  ${message}\n  ${fix}`)
      }
    }
  }
  expect(wrong).toEqual([])
  expect(proposed).toBeGreaterThan(300)
})
