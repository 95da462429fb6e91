import { expect, test } from 'vitest'
import { minimal, prepareText } from '../helpers/prepare-text.ts'

/** What is said of 行政许可 when prose tells its change beside a table that has another or the same. */
async function said(sentence: string, change: string) {
  const { findings } = await prepareText(
    minimal(
      { 主动公开: `{行政许可: {上年项目: 36, 增减: ${change}, 处理决定: 9}}`, 总体情况: sentence },
      2020,
    ),
  )
  return findings
    .filter(({ rule }) => rule === 'prose-number')
    .map(({ message, fix = '' }) => `${message}。${fix}`)
}

test.each([
  ['行政许可上一年项目36项，本年减少4项。', '-4'],
  ['行政许可上一年项目36项，本年增加4项。', '4'],
  ['行政许可事项比2019年减少4项。', '-4'],
])('%s with %s in the table is right', async (sentence, change) => {
  expect(await said(sentence, change)).toEqual([])
})

test.each([
  ['行政许可上一年项目36项，本年减少4项。', '4', '+4'],
  ['行政许可上一年项目36项，本年减少4项。', '-5', '−5'],
  ['行政许可事项比2019年增加4项。', '-4', '−4'],
])(
  '%s with %s in the table is told with its sign, and without a reference that would print it twice',
  async (sentence, change, shown) => {
    const [words, ...others] = await said(sentence, change)
    expect(others).toEqual([])
    expect(words).toContain(`表里是 ${shown}项`)
    expect(words).not.toContain('{{')
  },
)
