import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inspect } from '../../src/pipeline/inspect.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { readCorpus } from '../prose-corpus/corpus.ts'
import { judgeAll, YEARS } from '../prose-corpus/measure.ts'

const CORPUS = join(import.meta.dirname, '..', 'prose-corpus')

const forms = new Map(
  await Promise.all(packaged.formats.map(async ({ id }) => [id, (await packaged.format(id)).form] as const)),
)

/** A report whose tables say nothing but 0, and whose prose is one line. */
function report(id: string, line: string): string {
  const sections = forms.get(id)?.sections ?? []
  const prose = sections.find(({ table }) => !table)?.name ?? ''
  const tables = sections.filter(({ table }) => table).map(({ name }) => `${name}: {}`)
  return [
    `版式: "${id}"`,
    `年度: ${YEARS[id]}`,
    '机关: 林业局',
    `${prose}: ${JSON.stringify(line)}`,
    ...tables,
  ].join('\n')
}

/** Every number that is read rightly contradicts a table of noughts, and is told where it stands. */
test.each(['seen', 'unseen'])(
  'contradictions in %s sentences are found where they stand',
  async (half) => {
    const judged = judgeAll(readCorpus(join(CORPUS, half)), forms)
    let planted = 0
    let found = 0
    for (const sentence of new Set(judged.map((one) => one.sentence))) {
      const bytes = new TextEncoder().encode(report(sentence.form, sentence.text))
      const { findings, source } = await inspect({ path: 'x.yaml', bytes })
      const lines = source.text.split('\n')
      const line = lines.findIndex((text) => text.includes(JSON.stringify(sentence.text))) + 1
      const before = (lines[line - 1] ?? '').indexOf('"') + 2
      for (const { start, text } of judged.filter(
        (one) => one.sentence === sentence && one.verdict === 'right' && !/^[0零〇]/.test(one.text),
      )) {
        planted++
        const column = before + start
        if (
          findings.some(({ range, related = [] }) =>
            [range, ...related.map((one) => one.range)].some(
              (place) =>
                place?.line === line && place.column <= column + text.length && place.endColumn >= column,
            ),
          )
        )
          found++
      }
    }
    console.log(`${half}: ${found} of ${planted} found`)
    expect(found / planted).toBeGreaterThanOrEqual(0.98)
  },
  300_000,
)
