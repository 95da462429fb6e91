import { expect, test } from 'vitest'
import type { Finding } from '../../src/findings/finding.ts'
import { Places } from '../../src/preview/places.ts'
import { previewState } from '../../src/preview/preview-state.ts'
import { Session } from '../../src/preview/session.ts'
import { PrintedText } from '../../src/report/printed-text.ts'
import { rangeOf } from '../../src/source/source.ts'
import { minimal, prepareText } from '../helpers/prepare-text.ts'

/** A report of `paragraphs` and as many findings, one in each; counts how often a text of the file is looked at. */
async function visits(paragraphs: number): Promise<number> {
  const lines = Array.from({ length: paragraphs }, (_, index) => `  第${index}段，大约${index}件。`)
  const { source, document, read } = await prepareText(minimal({ 总体情况: `|\n${lines.join('\n')}` }), {
    draft: true,
  })
  if (!document || !read) throw new Error('no document')
  let visits = 0
  const text = {
    ...source,
    get text() {
      visits += source.text.length
      return source.text
    },
  }
  const texts = read.report.texts.map(({ address, kind, typed, place, pieces }) => {
    const scalar = {
      kind: 'scalar' as const,
      value: typed,
      ...place,
      get typed() {
        visits += typed.length
        return typed
      },
    }
    return new PrintedText(address, kind, scalar, text, pieces)
  })
  const places = new Places({ ...read, source: text, document, report: { ...read.report, texts } })
  for (let index = 0, at = -1; index < paragraphs; index++) {
    at = source.text.indexOf('大约', at + 1)
    const finding: Finding = {
      rule: 'vague-number',
      stage: 'consistency',
      severity: 'warning',
      message: '',
      range: rangeOf(source, at, at + 2),
    }
    expect(places.ofFinding(finding)).toMatchObject({ segments: [`第${index}段，`, '大约', `${index}件。`] })
  }
  return visits
}

test('the places of many findings take one pass over the text', async () => {
  const [few, many] = [await visits(100), await visits(1600)]
  expect(many / few).toBeLessThan(16 * 1.5)
})

test('a place in a very long line is told by what stands around it', async () => {
  const long = `${'甲乙丙，'.repeat(10_000)}本年共{{申请.新收}}件{{申请.上年结转}}。${'丁戊己，'.repeat(10_000)}`
  const { source, document, read } = await prepareText(minimal({ 引言: long }), { draft: true })
  if (!document || !read) throw new Error('no document')
  const places = new Places({ source, document, ...read })
  const at = source.text.indexOf('本年共')
  const place = places.ofRange(rangeOf(source, at, at + 3))
  expect(JSON.stringify(place).length).toBeLessThan(1000)
  expect(place).toMatchObject({
    segments: [/(甲乙丙，)+$/, '本年共', null, '件', null, /^。(丁戊己，)+/].map((words) =>
      words instanceof RegExp ? expect.stringMatching(words) : words,
    ),
    from: 1,
    to: 2,
  })
  const reference = source.text.indexOf('{{申请.新收')
  expect(places.ofRange(rangeOf(source, reference, reference + 9))).toMatchObject({ from: 1, to: 2 })
})

test('of 6,000 findings the gravest are shown, and all are counted', async () => {
  const bytes = new TextEncoder().encode(minimal())
  const session = new Session({
    path: 'data.yaml',
    read: async () => ({ path: 'data.yaml', bytes }),
    explain: String,
  })
  await session.refresh()
  const findings = Array.from({ length: 6000 }, (_, index): Finding => {
    const severity = index % 40 === 39 ? 'error' : 'warning'
    return { rule: 'vague-number', stage: 'consistency', severity, message: String(index) }
  })
  Object.defineProperty(session, 'findings', { value: findings })
  const state = previewState(session, '')
  expect(state.counts).toEqual({ error: 150, warning: 5850, info: 0 })
  expect(state.findings).toHaveLength(300)
  expect(state.findings.filter(({ severity }) => severity === 'error')).toHaveLength(150)
  const order = state.findings.map(({ message }) => Number(message))
  expect(order).toEqual([...order].sort((a, b) => a - b))
})
