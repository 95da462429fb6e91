import { describe, expect, test } from 'vitest'
import { says } from '../../src/form/pattern.ts'
import { minimal, prepareText } from '../helpers/prepare-text.ts'

async function topics(sections: Record<string, string>, year = 2021) {
  const { findings } = await prepareText(minimal(sections, year))
  return findings
    .filter(({ rule }) => rule === 'section-topic')
    .map(({ severity, address, range }) => `${severity} ${address} ${range?.line}`)
}

describe('what the form wants a section to speak of', () => {
  test('a complete report has no finding', async () => expect(await topics({})).toEqual([]))

  test('the fee statement is due from 2021 on', async () => {
    expect(await topics({ 其他事项: '无其他事项。' })).toEqual(['error 其他事项 9'])
    expect(await topics({ 其他事项: '无其他事项。' }, 2020)).toEqual([])
    expect(await topics({ 其他事项: '本年度收取政府信息公开信息处理费0元。' })).toEqual([])
  })

  test('each of the five aspects of 总体情况 that is missing is a warning', async () => {
    expect(await topics({ 总体情况: '主动公开、平台建设、监督保障情况。' })).toEqual([
      'warning 总体情况 4',
      'warning 总体情况 4',
    ])
  })

  test('in traditional script, too', async () => {
    const prose = '本年度主動公開信息3條，依申請公開、信息管理、平臺建設、監督保障工作有序開展。'
    expect(await topics({ 总体情况: prose })).toEqual([])
  })

  test('the notice of 2019 is out of date for later years', async () => {
    const basis = '依据《中华人民共和国政府信息公开条例》和国办公开办函〔2019〕60号，编制本报告。'
    expect(await topics({ 引言: basis })).toEqual(['warning 引言 3'])
    expect(await topics({ 引言: basis }, 2019)).toEqual([])
  })
})

describe('patterns', () => {
  test.each([
    ['新收政府信息公开申请28件', '新收…申请', true],
    ['新收28件，申请', '新收…申请', false],
    ['信息处理费', '信息…处理费', true],
    ['收费和费用', '费用|收费', true],
    ['a.b', 'a.b', true],
    ['acb', 'a.b', false],
    ['公开政府信息832条', '公开…信息…#条', true],
    ['公开政府信息1,832条', '公开…信息…#条', true],
    ['公开政府信息８３２条', '公开政府信息#', true],
    ['公开政府信息八百三十二条', '公开政府信息#条', true],
    ['公开政府信息若干条', '公开政府信息#', false],
    ['收到28件申请', '收到#…申请', true],
    ['收到申请', '收到#…申请', false],
  ])('%s by %s: %s', (text, pattern, expected) => expect(says(text, pattern)).toBe(expected))
})
