import { join } from 'node:path'
import { test } from 'vitest'
import { packaged } from '../../src/resources/packaged.ts'
import { readCorpus } from './corpus.ts'
import { judgeAll } from './measure.ts'

test('x', async () => {
  const forms = new Map(
    await Promise.all(
      packaged.formats.map(async ({ id }) => [id, (await packaged.format(id)).format] as const),
    ),
  )
  const all = judgeAll(readCorpus(process.env['DIR'] ?? join(import.meta.dirname, 'seen')), forms)
  const n = (v: string, f?: string) =>
    all.filter((j) => j.verdict === v && (!f || j.sentence.form === f)).length
  for (const f of ['2021', '2019', '2014', '2008'])
    console.log(f, 'right', n('right', f), 'missed', n('missed', f), 'wrong', n('wrong', f))
  for (const j of all.filter((j) => j.verdict === 'missed' || j.verdict === 'wrong'))
    console.log(
      `${j.verdict} ${j.sentence.form} 【${j.text}】 due ${j.due.map((s) => s.join('+')).join(' / ')} read ${j.read.map((s) => s.join('+')).join(' / ')}\n   ${j.sentence.text}`,
    )
})
