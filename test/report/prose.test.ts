import { describe, expect, test } from 'vitest'
import { minimal, places, prepareText, proseOf } from '../helpers/prepare-text.ts'

const table =
  '{新收: {自然人: 7, 商业企业: 3}, 予以公开: {自然人: 6}, 不予公开: {国家秘密: {自然人: 1}, 行政查询: {商业企业: 2}}, 结转下年: {商业企业: 1}}'

async function prose(text: string) {
  const { document, findings } = await prepareText(minimal({ 总体情况: JSON.stringify(text), 申请: table }))
  return document ? (proseOf(document.blocks).split('\n')[1] ?? '') : places(findings).join(' ')
}

describe('references', () => {
  test.each(['{{', '{{没有}}'])('ten thousand faulty ones, %s, are told one by one', async (faulty) => {
    const yaml = minimal({ 总体情况: JSON.stringify(`主动公开${faulty.repeat(10_000)}`) })
    expect((await prepareText(yaml)).findings).toHaveLength(10_000)
  })

  test.each([
    ['新收{{申请.新收}}件', '新收10件'],
    ['新收{{ 申请.新收.总计 }}件', '新收10件'],
    ['自然人{{申请.新收.自然人}}件', '自然人7件'],
    ['法人{{申请.新收.法人}}件', '法人3件'],
    ['不予公开{{申请.不予公开}}件', '不予公开3件'],
    ['其中自然人{{申请.不予公开.自然人}}件', '其中自然人1件'],
    ['办结{{申请.办理总计}}件', '办结9件'],
    ['诉讼{{复议诉讼.行政诉讼}}件', '诉讼0件'],
    ['收费{{主动公开.行政事业性收费.金额}}万元', '收费0万元'],
    ['{{机关}}{{年度}}年', '某区某局2021年'],
    ['占{{占比 申请.不予公开 申请.办理总计}}', '占33.33%'],
    ['占{{占比 申请.新收.自然人 申请.新收}}', '占70%'],
    ['占{{占比 申请.不予公开.行政查询 申请.不予公开}}', '占66.67%'],
    ['共{{合计 申请.予以公开 申请.不予公开}}件', '共9件'],
    ['多{{相差 申请.新收.商业企业 申请.新收.自然人}}件', '多4件'],
    ['写作\\{{申请.新收}}', '写作{{申请.新收}}'],
    ['一对}}不是引用', '一对}}不是引用'],
  ])('%s', async (typed, printed) => expect(await prose(typed)).toBe(printed))
})

describe('what cannot be put in is an error at its place', () => {
  test.each([
    ['新收{{申请.新受}}件', 'prose-reference 4:10-4:19'],
    ['新收{{申请.自然人}}件', 'prose-reference 4:10-4:20'],
    ['规章{{主动公开.规章}}件', 'prose-reference 4:10-4:21'],
    ['新收{{申请.新收', 'prose-braces 4:10-4:12'],
    ['新收{{ }}件', 'prose-braces 4:10-4:15'],
    ['{{占 申请.新收 申请.新收}}', 'prose-helper 4:8-4:25'],
    ['{{占比 申请.新收}}', 'prose-helper 4:8-4:20'],
    ['{{占比 申请.新收 申请.上年结转}}', 'prose-helper 4:8-4:28'],
    ['{{constructor}}', 'prose-reference 4:8-4:23'],
  ])('%s', async (typed, expected) => expect(await prose(typed)).toBe(expected))

  test('and names the nearest right one', async () => {
    const { findings } = await prepareText(minimal({ 总体情况: '新收{{申请.新受.自然人}}件' }))
    expect(findings.find(({ rule }) => rule === 'prose-reference')?.fix).toContain('申请.新收.自然人')
  })

  test('it stops the build even when forced', async () => {
    const { document } = await prepareText(minimal({ 总体情况: '新收{{申请.新受}}件' }), { draft: true })
    expect(document).toBeUndefined()
  })
})

describe('numbering is the heading markup', () => {
  const headings = async (lines: readonly string[]) => {
    const block = `|\n${lines.map((line) => `  ${line}`).join('\n')}`
    const { document } = await prepareText(minimal({ 总体情况: block }))
    return document?.blocks.flatMap((block) => {
      if (block.type === 'heading') return [`h${block.level} ${block.text}`]
      if (block.type === 'paragraph')
        return [block.runs.map((run) => (run.lead ? `[${run.text}]` : run.text)).join('')]
      return []
    })
  }

  test('a numbered line without a sentence is a heading, one with sentences leads with its first', async () => {
    expect(
      await headings([
        '（一）规范管理，积极落实',
        '一是纳入重点。',
        '（二）加强解读。上级文件及时解读。',
        '1.公开渠道',
        '2.答复情况。共3件。',
        '（1）网站',
        '第三段。',
      ]),
    ).toEqual([
      '依据《中华人民共和国政府信息公开条例》，编制本报告。',
      'h1 一、总体情况',
      'h2 （一）规范管理，积极落实',
      '一是纳入重点。',
      '[（二）加强解读。]上级文件及时解读。',
      'h3 1.公开渠道',
      '2.答复情况。共3件。',
      'h4 （1）网站',
      '第三段。',
      'h1 二、主动公开政府信息情况',
      'h1 三、收到和处理政府信息公开申请情况',
      'h1 四、政府信息公开行政复议、行政诉讼情况',
      'h1 五、存在的主要问题及改进情况',
      '问题和改进。',
      'h1 六、其他需要报告的事项',
      '本年度未收取信息处理费。',
    ])
  })
})
