import { expect, test } from 'vitest'
import { minimal, prepareText } from '../helpers/prepare-text.ts'

test('prose that is far too long is not compared with figures, and that is said', async () => {
  const { findings } = await prepareText(minimal({ 引言: '政府信息公开条例。'.repeat(7000) }))
  expect(findings).toMatchObject([{ rule: 'long-prose', severity: 'info', address: '引言' }])
})
