import { expect, test } from 'vitest'
import { referencesOf, search } from '../../src/desk/client/prose/references.ts'
import { formView } from '../../src/desk/form-view.ts'
import { minimal, prepareText } from '../helpers/prepare-text.ts'

const { read } = await prepareText(minimal({ 申请: '{新收: {自然人: 28, 商业企业: 3}}' }))
const figures = { '申请.新收.自然人': '28', '申请.新收.商业企业': '3', '申请.新收.总计': '31' }

function found(words: string): readonly string[] {
  if (!read) throw new Error('not read')
  const states = Object.fromEntries(
    Object.entries(figures).map(([address, text]) => [address, { text, origin: 'typed' as const }]),
  )
  const all = referencesOf(formView(read.report))
  return search(all, words, { figures: states }).map(({ address }) => address)
}

test.each(['新收', '收到申请', '收到', '接到', '受理'])(
  '%s finds new applications, their total first',
  (words) => {
    expect(found(words).slice(0, 3)).toEqual(['申请.新收.总计', '申请.新收.自然人', '申请.新收.商业企业'])
  },
)

test('a row that is a sum has the sum of all first', () => {
  expect(found('办理总计')[0]).toBe('申请.办理总计.总计')
})
