import { describe, expect, test } from 'vitest'
import { ruleComments } from '../../scripts/lib/rule-comments.mjs'
import { RULES } from '../../src/check/rules.ts'
import type { Finding } from '../../src/findings/finding.ts'
import { findingsText } from '../../src/locale/zh/findings.ts'
import { examine } from './example-report.ts'

const comments = ruleComments()

/** Rules whose bad example would fill pages; they are tested elsewhere. */
const TOO_LONG_TO_SHOW = new Set(['long-prose'])

/** `错误 4:9-4:10`, as examples say it. */
function said({ severity, range }: Finding): string {
  const place = range ? `${range.line}:${range.column}-${range.endLine}:${range.endColumn}` : '-'
  return `${findingsText.severity[severity]} ${place}`
}

test('every rule of the registry has its page, and no two pages have one id', () => {
  const ids = comments.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
  expect(RULES.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([])
})

describe.each(comments)('$id', ({ id, stage, title, body, examples }) => {
  test('tells what, why and whence, and shows good and bad', () => {
    expect(title).toMatch(/\p{Script=Han}/u)
    expect(body).toMatch(/\p{Script=Han}/u)
    const kinds = new Set(examples.map(({ kind }) => kind))
    const due = TOO_LONG_TO_SHOW.has(id) ? ['good'] : ['bad', 'good']
    if (stage === 'consistency') expect(kinds).toEqual(new Set(due))
  })

  test.each(examples.map((example, index) => [index + 1, example] as const))(
    'example %i',
    async (_, { kind, expected, data, previous }) => {
      const { findings } = await examine(data, previous)
      const found = findings.filter(({ rule }) => rule === id)
      expect(found.flatMap((finding) => said(finding).split(' '))).toEqual(kind === 'good' ? [] : expected)
    },
  )
})
