import { lexiconOf } from '../../src/prose/lexicon.ts'
import { readProseText } from '../../src/prose/prose-text.ts'
import { packaged } from '../../src/resources/packaged.ts'

/** What each number of a sentence tells by a form, one of the figures where it may be several. */
export async function figuresTold(
  id: string,
  year: number,
  sentence: string,
): Promise<Readonly<Record<string, string>>> {
  const { form } = await packaged.format(id)
  const { statements } = readProseText(sentence, lexiconOf(form, year), form, { year })
  return Object.fromEntries(
    statements
      .filter(({ isInUnit }) => isInUnit)
      .map(({ number, sums: [sum = []] }) => [
        sentence.slice(number.start, number.end),
        sum.map(({ names }) => names.slice(1).join('.')).join(' + '),
      ]),
  )
}

/** The figures that the only number of a sentence may tell by a form. */
export async function figuresItMayTell(
  id: string,
  year: number,
  sentence: string,
): Promise<readonly string[]> {
  const { form } = await packaged.format(id)
  const { statements } = readProseText(sentence, lexiconOf(form, year), form, { year })
  return statements.flatMap(({ sums }) =>
    sums.map((sum) => sum.map(({ names }) => names.slice(1).join('.')).join(' + ')),
  )
}
