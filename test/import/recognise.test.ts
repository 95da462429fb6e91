import { describe, expect, test } from 'vitest'
import { packaged } from '../../src/resources/packaged.ts'
import { prepareText } from '../helpers/prepare-text.ts'
import { imported, importFile } from './imported.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const messages = (doubts: readonly { message: string }[]) => doubts.map(({ message }) => message)
const page = (body: string, title = '某局2021年政府信息公开工作年度报告') => bytes(`<h1>${title}</h1>${body}`)
const PROSE = '<p>一、总体情况</p><p>主动公开政府信息900余条，依申请公开工作有序开展。</p>'

describe('a page', () => {
  test('gives its title by what the page is called, where the text has none', async () => {
    const file = bytes(
      `<title>某局2021年政府信息公开工作年度报告_青河区人民政府</title><body>${PROSE}</body>`,
    )
    const { recognised } = await imported('x.html', file)
    expect(recognised).toMatchObject({ agency: '某局', year: 2021 })
  })

  test('of another year or agency than was said is taken for that one, and told', async () => {
    const said = await imported('x.html', page(PROSE), { year: 2017, agency: '某区乙局' })
    expect(said.recognised).toMatchObject({ agency: '某区乙局', year: 2017 })
    const about = said.recognised.doubts.map(({ address }) => address)
    expect(about).toEqual(expect.arrayContaining(['年度', '机关']))
    const fuller = await imported('x.html', page(PROSE), { agency: '某区某局' })
    expect(fuller.recognised.doubts).toEqual([])
  })

  test('keeps running text around its headings, and leaves out what stands around it', async () => {
    const file = bytes(
      `<div>首页 &gt; 年报</div><div><h1>某局2021年政府信息公开工作年度报告</h1><div><p>根据《条例》要求，编制本报告，现予公布。</p><div>${PROSE}</div></div></div><div>版权所有</div>`,
    )
    const { recognised, text } = await imported('x.html', file)
    expect(text).toContain('引言: |\n  根据《条例》要求，编制本报告，现予公布。\n')
    expect(recognised.dropped).toEqual(['首页 > 年报', '版权所有'])
  })

  test('ends where the report ends: buttons and names of pictures below it are left out', async () => {
    const foot = '<p>相关文档:</p><p>分享到：</p><p>a_close.png关闭a_close.png打印</p>'
    const { recognised } = await imported('x.html', page(PROSE + foot))
    expect(recognised.dropped).toEqual(['相关文档:', '分享到：', 'a_close.png关闭a_close.png打印'])
  })

  test('with braces in its prose gives prose with braces, no reference', async () => {
    const { text } = await imported('x.html', page(`${PROSE}<p>{{申请.新收}}件</p>`))
    expect(text).toContain('\\{{申请.新收}}件')
  })
})

describe('主送', () => {
  const TITLE = '某局2021年政府信息公开工作年度报告'
  const lines = (...texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('')
  const recipientIn = async (body: string) => {
    const { text, recognised } = await imported('x.html', bytes(body))
    return { said: /^主送: (.*)$/m.exec(text)?.[1], dropped: recognised.dropped, text }
  }

  test('is the one under the title', async () => {
    const { said } = await recipientIn(
      lines(TITLE, '区政府办公室：', '根据《条例》要求，编制本报告。') + PROSE,
    )
    expect(said).toBe('区政府办公室')
  })

  test('is the one that a letter before the report is sent to, not a line of the page', async () => {
    const letter = lines('某局办发〔2022〕3号', '区政府办公室:', '现将本局的报告随文呈上，请审阅。')
    const sent = await recipientIn(lines('来源：', TITLE) + letter + lines(TITLE) + PROSE)
    expect(sent).toMatchObject({
      said: '区政府办公室',
      dropped: expect.not.arrayContaining(['区政府办公室:']),
    })
    const both = await recipientIn(letter + lines(TITLE, '区人民政府：') + PROSE)
    expect(both).toMatchObject({ said: '区人民政府', dropped: expect.arrayContaining(['区政府办公室:']) })
    const page = await recipientIn(lines('政府信息公开年报：', '某局', TITLE) + PROSE)
    expect(page).toMatchObject({ said: undefined, dropped: ['政府信息公开年报：'] })
  })

  test('is no line that says what follows', async () => {
    const follows = '现将本局2021年政府信息公开工作情况报告如下：'
    const { said, text } = await recipientIn(lines(TITLE, follows) + PROSE)
    expect(said).toBeUndefined()
    expect(text).toContain(`引言: |\n  ${follows}\n`)
  })
})

test('a year before there were such reports is refused, and said', async () => {
  const result = await importFile('x.html', page(PROSE, '某局2005年政府信息公开工作年度报告'))
  expect(result).toMatchObject({ kind: 'refused', refusal: 'year-too-early', found: ['2005'] })
})

test('a title with nothing below it, and a page of pictures, are no reports', async () => {
  const [TITLE, PICTURE] = ['某局2021年政府信息公开工作年度报告', '<p><img src="1.jpg"></p>']
  expect(await importFile('x.html', page(''))).toMatchObject({ refusal: 'not-a-report', found: [TITLE] })
  const pictures = await importFile('x.html', page(PICTURE + PICTURE))
  expect(pictures).toMatchObject({ refusal: 'only-pictures', found: [TITLE, '2'] })
})

describe('tables', () => {
  test('that are not there, or hold nothing below their heading, are blank and told', async () => {
    const headings = '<p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p>'
    const empty = '<table><tr><td><td><tr><td><td></table>'
    for (const body of [headings, `${headings}${empty}`]) {
      const { text, recognised } = await imported('x.html', page(PROSE + body))
      expect(recognised.doubts).toEqual(
        ['主动公开', '申请'].map((address) => ({
          address,
          message: expect.stringContaining('的表没有认出来，各数记为空白'),
        })),
      )
      expect(text).toContain('规章: {制发: ~, 废止: ~, 有效: ~}')
    }
  })

  test('whose cells hold formulas, scripts or marks of YAML give texts, and nothing runs', async () => {
    const evil = [
      '=cmd|calc!A0',
      '&lt;script&gt;globalThis.ran=1&lt;/script&gt;',
      '!!js/function x',
      '*a',
      '{{申请.新收}}',
    ]
    const rows = evil.map((text, at) => `<tr><td>第${at}行 ${text}<td>${at}<td>${text}`).join('')
    const table = `<p>附表 ${evil[0]}</p><table><tr><td>名称<td>数<td>备注${rows}</table>`
    const { text } = await imported('x.html', page(PROSE + table))
    const { document, findings } = await prepareText(text, { draft: true })
    expect(findings.filter(({ stage }) => stage === 'reading')).toEqual([])
    const shown = JSON.stringify(document?.blocks)
    for (const one of ['=cmd|calc!A0', '<script>globalThis.ran=1</script>', '!!js/function x', '*a'])
      expect(shown).toContain(one)
    expect(globalThis).not.toHaveProperty('ran')
  })

  test('with a head over two columns that has no words of their own have two columns', async () => {
    const rows = '<tr><td>指标<td colspan=2>数量<tr><td>政务微信<td>3<td>4'
    const { text } = await imported('x.html', page(`${PROSE}<table>${rows}</table>`))
    const { document } = await prepareText(text, { draft: true })
    expect(JSON.stringify(document?.blocks)).toContain('数量（2）')
  })

  test('with a row of more figures than it has columns tell of it, and take none of them', async () => {
    const head = '<tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数'
    const rows = '<tr><td>规章<td>0<td>0<td>0<tr><td>行政规范性文件<td>3<td>1<td>2<td>9'
    const table = `<p>二、主动公开政府信息情况</p><table><tr><td>第二十条第（一）项${head}${rows}</table>`
    const { text, recognised } = await imported('x.html', page(PROSE + table))
    expect(text).not.toContain('制发: 1')
    const told = recognised.doubts.filter(({ address }) => address === '主动公开.行政规范性文件')
    expect(messages(told)).toEqual(['原表这一行有4个数，应有3个，没有读取，请填写：3、1、2、9'])
  })

  test('with lines beside them that are nothing but marks keep these', async () => {
    const table =
      '<table><tr><td>第二十条第（五）项<tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>3</table>'
    const body = `<p>二、主动公开政府信息情况</p>${table}<p>（略）</p><p>（……）</p>`
    const { text } = await imported('x.html', page(PROSE + body))
    expect(text).toContain('（略）')
    expect(text).toContain('（……）')
  })

  test('of ones own with words above the first figure lose none of them', async () => {
    const rows = '<tr><td>名称<td>单位<td>数量<tr><td>网站<td>条<td>七百余<tr><td>微信<td>条<td>30'
    const { text } = await imported('x.html', page(`${PROSE}<p>平台建设情况</p><table>${rows}</table>`))
    expect(text).toContain('七百余')
    expect(text).toContain('网站')
  })

  const ROWS = '<tr><td>指标<td>上半年<td>下半年<tr><td>政务微信<td>3<td>4'

  test('that are none of the form are own tables, where they stand', async () => {
    const { text, recognised } = await imported(
      'x.html',
      page(`${PROSE}<p>平台建设情况</p><table>${ROWS}</table>`),
    )
    expect(recognised.doubts).toEqual([])
    expect(text).toContain(
      '附表:\n  平台建设情况:\n    表头: 指标\n    列: [上半年, 下半年]\n    行:\n      政务微信: [3, 4]\n',
    )
  })

  test('that are moved behind their section are told', async () => {
    const { recognised } = await imported(
      'x.html',
      page(`${PROSE}<p>平台建设情况</p><table>${ROWS}</table><p>以上为平台建设情况。</p>`),
    )
    expect(messages(recognised.doubts)).toEqual(['“平台建设情况”原在这一部分的中间，现排在这一部分之后'])
  })

  test('of another edition than the year are taken as they are, and told', async () => {
    const table =
      '<table><tr><td>信息内容<td>上一年项目数量<td>本年增/减<td>处理决定数量<tr><td>行政许可<td>1<td>+2<td>3<tr><td>其他对外管理服务事项<td>0<td>0<td>0</table>'
    const { text, recognised } = await imported(
      'x.html',
      page(`${PROSE}<p>二、主动公开政府信息情况</p>${table}`),
    )
    expect(text).toContain('版式: "2019"')
    expect(messages(recognised.doubts)).toContainEqual(expect.stringContaining('与2021年应当使用的不同'))
    expect(text).toContain('行政许可: {上年项目: 1, 增减: +2, 处理决定: 3}')
  })

  test('that are not those of a form that is said are refused', async () => {
    const { form } = await packaged.format('2008')
    const table =
      '<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td>0<td>0<td>0</table>'
    const result = await importFile('x.html', page(`${PROSE}${table}`), { form: { form, name: '2008' } })
    expect(result).toMatchObject({ kind: 'refused', refusal: 'form-unlike' })
  })
})

describe('a text that was copied', () => {
  const BODY =
    '2018年某局政府信息公开工作年度报告\n一、概述\n2018年公开政府信息900余条。\n二、主动公开政府信息情况\n全年公开900条。\n'
  const read = (text: string) => imported('x.txt', new TextEncoder().encode(text))

  test('cell by cell, its table as lines of prose, is told', async () => {
    const cells = '附表一 公开情况\n指标\n数量\n公开信息数\n900\n其中：部门\n600\n街道\n300\n'
    const { recognised } = await read(BODY + cells)
    expect(messages(recognised.doubts)).toEqual([
      expect.stringContaining('从“附表一 公开情况”到“街道 300”像是逐格复制的表'),
    ])
  })

  test('with a number alone in a line now and then is not', async () => {
    const { recognised } = await read(`${BODY}（一）公开形式\n1\n以网站为主，以公告栏为辅。\n2\n`)
    expect(recognised.doubts).toEqual([])
  })

  test('without the table of its form says so, and a check advises no zeros', async () => {
    const { text, recognised } = await read(BODY)
    expect(recognised.missingTables).toEqual(['统计表'])
    const { findings } = await prepareText(text)
    const missing = findings.find(({ rule }) => rule === 'section-missing')
    expect(missing?.fix).toContain('不能当作 0')
    expect(missing?.fix).not.toContain('{}')
  })

  test.each([
    ['某区', '发布单位:青河市某区人民政府', '青河市某区人民政府'],
    ['某區', '  • 發布單位：青河市某區人民政府', '青河市某區人民政府'],
    ['林业局', '发布时间：2019-01-20 信息来源：青河区林业局 字体大小：', '青河区林业局'],
    ['林业局', '信息来源：青河区融媒体中心', '林业局'],
  ])('of %s is whose its line %s says', async (short, line, agency) => {
    const { recognised } = await read(BODY.replace('某局', short).replace('\n', `\n${line}\n`))
    expect(recognised).toMatchObject({ agency, doubts: [] })
  })

  test.each([
    ['某区', '', '机关“某区”像是地名，请核对，改为机关的全称'],
    ['某区东路街道', '东路街道办事处收到申请3件。', '像是地名，原文里有“东路街道办事处”，请核对'],
    ['某区东路街道', '东路街道收到申请3件。', undefined],
  ])('that calls its agency %s by its place is told (%#)', async (short, line, told) => {
    const { recognised } = await read(`${BODY.replace('某局', short)}${line}\n`)
    expect(recognised.agency).toBe(short)
    expect(messages(recognised.doubts)).toEqual(told === undefined ? [] : [expect.stringContaining(told)])
  })

  test('with its prose under one heading lacks none of it', async () => {
    const { recognised } = await read(BODY)
    expect(recognised.missingProse).toEqual([])
  })

  test.each(['相关词条\n热门词条\n联系我们', '相關詞條\n熱門詞條\n聯絡我們'])(
    'with columns of its page at the end (%#) is read without them',
    async (columns) => {
      const { text, recognised } = await read(`${BODY}某局\n2019年1月20日\n${columns}\n`)
      expect(recognised.dropped).toEqual(columns.split('\n'))
      expect(text).toContain('2019-01-20')
    },
  )

  test('without a title is whose and of when an attachment at its end says, to be looked at', async () => {
    const untitled = BODY.slice(BODY.indexOf('一、'))
    const more = '三、依申请公开政府信息情况\n政府信息公开申请3件，政府信息公开均按期办理。\n'
    const { recognised } = await read(`${untitled}${more}附件:某局2018年政府信息公开工作年度报告.doc\n`)
    expect(recognised).toMatchObject({ agency: '某局', year: 2018 })
    expect(recognised.doubts.map(({ address }) => address)).toEqual(['机关', '年度', undefined])
  })
})
