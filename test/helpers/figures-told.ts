import type { FigureStatement } from '../../src/prose/figure-statement.ts'
import { lexiconOf } from '../../src/prose/lexicon.ts'
import { readProseText } from '../../src/prose/prose-text.ts'
import type { Sum } from '../../src/prose/sums.ts'
import { packaged } from '../../src/resources/packaged.ts'

/** What each number of a sentence tells by a form, one of the figures where it may be several. */
export async function figuresTold(
  id: string,
  year: number,
  sentence: string,
): Promise<Readonly<Record<string, string>>> {
  const statements = await statementsOf(id, year, sentence)
  return Object.fromEntries(
    statements
      .filter(({ isInUnit }) => isInUnit)
      .map(({ number, sums: [sum = []] }) => [sentence.slice(number.start, number.end), nameOf(sum)]),
  )
}

/** The figures that the only number of a sentence may tell by a form. */
export async function figuresItMayTell(
  id: string,
  year: number,
  sentence: string,
): Promise<readonly string[]> {
  const statements = await statementsOf(id, year, sentence)
  return statements.flatMap(({ sums }) => sums.map(nameOf))
}

async function statementsOf(id: string, year: number, sentence: string): Promise<readonly FigureStatement[]> {
  const { form } = await packaged.format(id)
  return readProseText(sentence, lexiconOf(form, year), form, { year }).statements
}

function nameOf(sum: Sum): string {
  return sum.map(({ names }) => names.slice(1).join('.')).join(' + ')
}
