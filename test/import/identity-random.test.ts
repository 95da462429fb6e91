import { expect, test } from 'vitest'
import { render } from '../../src/pipeline/render.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { prepareText } from '../helpers/prepare-text.ts'
import { randomReport } from '../helpers/random-report.ts'
import { imported } from './imported.ts'
import { printed } from './printed.ts'

const YEARS: Readonly<Record<string, number>> = {
  2021: 2024,
  2019: 2020,
  2014: 2016,
  '2014-北京': 2017,
  2008: 2010,
}

/** Generated reports of every edition, with every part of a 公文. */
const cases = packaged.formats.flatMap(({ id }) => [1, 2, 3, 4, 5, 6].map((seed) => [id, seed] as const))

test.each(cases)('a generated report of %s, seed %i, comes back as it was', async (id, seed) => {
  const { form } = await packaged.format(id)
  const { document, findings } = await prepareText(randomReport(form, YEARS[id] ?? 2025, seed), {
    draft: true,
  })
  if (!document) throw new Error(findings[0]?.message)
  const { stamp: _, ...clean } = document
  const { outputs } = await render(clean, { formats: ['html', 'docx'] })
  for (const { name, bytes } of outputs) {
    const { text, recognised } = await imported(name, bytes)
    expect(recognised.doubts).toEqual([])
    const again = await prepareText(text, { draft: true })
    if (!again.document) throw new Error(`${text}\n${again.findings[0]?.message}`)
    expect(printed(again.document)).toEqual(printed(clean))
  }
})
