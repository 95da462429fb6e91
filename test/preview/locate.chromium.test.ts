import { afterAll, beforeAll, expect, test } from 'vitest'
import { Places } from '../../src/preview/places.ts'
import type { Place } from '../../src/preview/state.ts'
import { rangeOf } from '../../src/source/source.ts'
import { writeHtml } from '../../src/writers/html/write-html.ts'
import { clientScript } from '../helpers/client-script.ts'
import { minimal, prepareText } from '../helpers/prepare-text.ts'
import { closeChromium, inChromium } from '../readers/chromium.ts'

const text = minimal({
  总体情况: [
    '|',
    '  （一）主动公开。公开信息<b>900</b>条。',
    '',
    '  新收{{申请.新收}}件，结转{{申请.上年结转}}件，共3件。',
    '  本年共3件。',
    '  （一）主动公开。公开信息<b>900</b>条。',
  ].join('\n'),
  主动公开: '{规章: {制发: {值: 2, 注: （其中修订1件）}}, 表前: 表前的话。, 表注: 注：含转办。}',
  申请: '{新收: {自然人: 3}}',
  附注: '此件公开发布',
})

let script = ''
beforeAll(async () => {
  script = await clientScript('preview/client/locate.ts', 'find')
})
afterAll(closeChromium)

interface Found {
  readonly element: string
  readonly words: string
  readonly nth: number
}

async function located(place: (places: Places) => Place | undefined): Promise<Found> {
  const { source, document, read } = await prepareText(text, { draft: true })
  if (!document || !read) throw new Error('no document')
  const wanted = place(new Places({ source, document, ...read }))
  return inChromium(writeHtml(document), (page) =>
    page.evaluate<Found>(`(() => {
      ${script}
      const found = find.locate(document, ${JSON.stringify(wanted)})
      const alike = [...document.querySelectorAll(found.element.localName)]
        .filter((other) => other.textContent === found.element.textContent)
      return { element: found.element.localName, words: String(found.words ?? ''), nth: alike.indexOf(found.element) }
    })()`),
  )
}

const at =
  (words: string, from = 0) =>
  (places: Places) => {
    const start = text.indexOf(words, from)
    return places.ofRange(
      rangeOf({ path: '', text, lineStarts: lineStarts(text) }, start, start + words.length),
    )
  }

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
}

test.each([
  ['words of a paragraph', '本年', { element: 'p', words: '本年' }],
  ['words after references', '共3件', { element: 'p', words: '共3件' }],
  ['a reference', '{{申请.上年结转}}', { element: 'p', words: '0' }],
  ['words over a reference', '新收{{申请.新收}}件', { element: 'p', words: '新收3件' }],
  ['words that look like markup', '<b>900', { element: 'p', words: '<b>900' }],
  ['a run-in heading', '主动公开。', { element: 'p', words: '主动公开。', nth: 0 }],
  ['a note in a cell', '修订1件', { element: 'span', words: '修订1件' }],
  ['words before a table', '表前的话', { element: 'p', words: '表前的话' }],
  ['a note under a table', '转办', { element: 'p', words: '转办' }],
  ['words that the page puts into parentheses', '此件公开发布', { element: 'p', words: '此件公开发布' }],
  ['the agency', '某区某局', { words: '某区某局' }],
  ['a figure', '3}}\n复议', { element: 'td', words: '' }],
])('finds %s', async (_, words, expected) => {
  expect(await located(at(words))).toMatchObject(expected)
})

test('tells two paragraphs apart that are alike', async () => {
  const second = text.lastIndexOf('（一）主动公开')
  expect(await located(at('公开信息', second))).toMatchObject({ words: '公开信息', nth: 1 })
})

test('finds a section by its heading', async () => {
  const finding = {
    rule: 'section-topic',
    stage: 'consistency',
    severity: 'error',
    message: '',
    address: '申请',
  } as const
  expect(await located((places) => places.ofFinding(finding))).toMatchObject({
    element: 'h2',
    words: '三、收到和处理政府信息公开申请情况',
  })
})
