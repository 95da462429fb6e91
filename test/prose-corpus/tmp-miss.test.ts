import { join } from 'node:path'
import { test } from 'vitest'
import { packaged } from '../../src/resources/packaged.ts'
import { readCorpus } from './corpus.ts'
import { judgeAll } from './measure.ts'
import { ratesOf } from './rates.ts'
const forms = new Map(await Promise.all(packaged.formats.map(async ({ id }) => [id, (await packaged.format(id)).format] as const)))
test('m', () => {
  for (const f of (process.env.FOLDERS ?? join(import.meta.dirname, 'seen')).split(':')) {
  const j = judgeAll(readCorpus(f), forms)
  const r = ratesOf(j)
  console.log(f, r)
  if (process.env.QUIET) continue
  for (const x of j) if (x.verdict === 'missed' || x.verdict === 'wrong') console.log(`${x.verdict} ${x.sentence.form} [${x.text}@${x.start}] due ${x.due.map(s=>s.join('+')).join(' / ')} read ${x.read.map(s=>s.join('+')).join(' / ')}\n    ${x.sentence.text.slice(Math.max(0,x.start-60), x.start)}【${x.text}】${x.sentence.text.slice(x.start+x.text.length, x.start+x.text.length+25)}`)
  }
})
