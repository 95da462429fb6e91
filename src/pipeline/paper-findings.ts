import { type Finding, makeFinding } from '../findings/finding.ts'
import type { RuleId } from '../findings/registry.ts'
import type { FaceProblem } from '../fonts/face-problem.ts'
import { scriptOf } from '../fonts/scripts.ts'
import type { Overflow } from '../layout/pages.ts'
import { fontText } from '../locale/zh/fonts.ts'
import { outputText } from '../locale/zh/output.ts'
import { groupBy } from '../source/group-by.ts'
import type { LaidOut } from './laid-out.ts'

/** What comes to light when a document is laid out: told once, however many formats are printed from the pages. */
export async function paperFindings(laidOut: LaidOut): Promise<readonly Finding[]> {
  const [fonts, pages] = await Promise.all([laidOut.resources.fonts(), laidOut.pages()])
  return [
    ...(fonts.problems?.() ?? []).map(faceFinding),
    ...unprintable('missing-glyph', pages.missing),
    ...unprintable('unshaped-script', pages.unshaped),
    ...pages.overflows.map(cellOverflow),
  ]
}

function cellOverflow({ address, text }: Overflow): Finding {
  const said = outputText.cellOverflow(address, text)
  return makeFinding('cell-overflow', { address, ...said })
}

/** One finding for each script; `found` are its characters. */
function unprintable(
  rule: 'missing-glyph' | 'unshaped-script',
  characters: readonly string[],
): readonly Finding[] {
  const say = rule === 'missing-glyph' ? outputText.missingCharacters : outputText.unshapedCharacters
  return [...groupBy(characters, scriptOf)].map(([script, ones]) =>
    makeFinding(rule, { found: ones.join(''), ...say(script, ones) }),
  )
}

const FACE_RULES: Readonly<Record<FaceProblem['kind'], RuleId>> = {
  none: 'font-missing',
  missing: 'font-missing',
  'not-embeddable': 'font-embedding',
  'preview-print': 'font-embedding',
  'not-truetype': 'font-format',
  broken: 'font-damaged',
  damaged: 'font-damaged',
  unreadable: 'font-damaged',
}

export function faceFinding(problem: FaceProblem): Finding {
  const say = fontText.problems[problem.kind] as (problem: FaceProblem) => Pick<Finding, 'message' | 'fix'>
  return makeFinding(FACE_RULES[problem.kind], say(problem))
}
