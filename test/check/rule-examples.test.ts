import { describe, expect, test } from 'vitest'
import { examine } from '../../scripts/lib/example-report.ts'
import { ruleComments } from '../../scripts/lib/rule-comments.mjs'
import type { Finding } from '../../src/findings/finding.ts'
import { isContradiction, RULE_IDS } from '../../src/findings/registry.ts'
import { findingsText } from '../../src/locale/zh/findings.ts'

const comments = ruleComments()

/** Rules whose bad example would fill pages; they are tested elsewhere. */
const TOO_LONG_TO_SHOW = new Set(['long-prose'])

const contradictions: readonly string[] = RULE_IDS.filter(isContradiction)

/** `错误 4:9-4:10`, as examples say it. */
function said({ severity, range }: Finding): string {
  const place = range ? `${range.line}:${range.column}-${range.endLine}:${range.endColumn}` : '-'
  return `${findingsText.severity[severity]} ${place}`
}

describe.each(comments)('$id', ({ id, title, body, examples }) => {
  test('tells what, why and whence, and shows good and bad', () => {
    expect(title).toMatch(/\p{Script=Han}/u)
    expect(body).toMatch(/\p{Script=Han}/u)
    const kinds = new Set(examples.map(({ kind }) => kind))
    const due = TOO_LONG_TO_SHOW.has(id) ? ['good'] : ['bad', 'good']
    if (contradictions.includes(id)) expect(kinds).toEqual(new Set(due))
  })

  test.each(examples.map((example, index) => [index + 1, example] as const))(
    'example %i',
    async (_, { kind, expected, data, previous, addends }) => {
      const { findings } = await examine(data, previous, addends)
      const found = findings.filter(({ rule }) => rule === id)
      expect(found.flatMap((finding) => said(finding).split(' '))).toEqual(kind === 'good' ? [] : expected)
    },
  )
})
