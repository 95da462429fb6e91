import { expect, test } from 'vitest'
import { inWords } from '../../src/desk/client/in-words.ts'
import { referencesOf } from '../../src/desk/client/prose/references.ts'
import { formView } from '../../src/desk/form-view.ts'
import { minimal, prepareText } from '../helpers/prepare-text.ts'

const { read } = await prepareText(minimal({ 申请: '{新收: {自然人: 28}}' }))
if (!read) throw new Error('not read')
const references = referencesOf(formView(read.report))

test('cells and rows are called as the form calls them, also those named within the section', () => {
  const said = '没有写、按 0 计的有“不予公开.国家秘密”“申请.新收.自然人”'
  const words = inWords(said, references, '申请.新收.自然人')
  expect(words).toContain('“1.属于国家秘密”')
  expect(words).toContain('一、本年新收政府信息公开申请数量；申请人情况，自然人')
  expect(words).not.toMatch(/不予公开\.|申请\.新收/)
})

test('what names no cell stays as it is', () => {
  expect(inWords('年报.yaml 的“不予公开.没有这一行”', references, '申请.新收')).toBe(
    '年报.yaml 的“不予公开.没有这一行”',
  )
  expect(inWords('写成 {{申请.新收}}', references, '申请.新收')).toBe('写成 {{申请.新收}}')
})
