import { expect, test } from 'vitest'
import { fixesOf } from '../../src/desk/fixes.ts'
import { minimal } from '../helpers/prepare-text.ts'

const fixes = (text: string) => fixesOf({ path: 'data.yaml', bytes: new TextEncoder().encode(text) })

test('safe fixes are shown line by line before anything is made', async () => {
  const text = minimal({ 申请: '{新收: {自然人: 28, 商业企业: ３}}' })
  const { view, mended } = await fixes(text)
  expect(view.count).toBe(1)
  const same = { kind: 'same', text: '申请: {新收: {自然人: 28, 商业企业: ' }
  const end = { kind: 'same', text: '}}' }
  expect(view.lines.filter(({ kind }) => kind === 'removed' || kind === 'added')).toEqual([
    {
      kind: 'removed',
      text: '申请: {新收: {自然人: 28, 商业企业: ３}}',
      line: 6,
      pieces: [same, { kind: 'removed', text: '３' }, end],
    },
    {
      kind: 'added',
      text: '申请: {新收: {自然人: 28, 商业企业: 3}}',
      line: 7,
      pieces: [same, { kind: 'added', text: '3' }, end],
    },
  ])
  expect(view.lines[0]).toEqual({ kind: 'gap', text: '', line: 1 })
  expect(new TextDecoder().decode(mended.bytes)).toBe(text.replace('３', '3'))
})

test('where nothing can be mended there is nothing to show', async () => {
  const { view } = await fixes(minimal())
  expect(view).toMatchObject({ count: 0, lines: [] })
})

test('two states of a file are told apart', async () => {
  const [one, other] = [await fixes(minimal()), await fixes(minimal({ 引言: '另一稿。' }))]
  expect(one.view.was).not.toBe(other.view.was)
})
