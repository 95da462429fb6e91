import { describe, expect, test } from 'vitest'
import { filledView, takeIn } from '../../src/desk/filled-workbook.ts'
import { presentText } from '../../src/desk/present.ts'
import type { FilledView, FilledWorkbook } from '../../src/desk/protocol/proposed.ts'
import { workbookFile } from '../../src/desk/workbook-file.ts'
import { writeSpreadsheet } from '../../src/spreadsheet/write-spreadsheet.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { copyOf, figuresIn } from '../workbook/mishaps.ts'
import { inputOf, sent } from '../workbook/sent.ts'

const DATA = minimal({
  主动公开: '{行政许可: {处理决定: 40}} # 许可',
  申请: '{新收: {自然人: 4, 总计: 4}, 结转下年: {自然人: 4}}',
})

type Figures = Readonly<Record<string, string>>

/** The workbook of a report as it comes back with other figures. */
async function filled(
  figures: Figures,
  change = (_: ReturnType<typeof copyOf>) => {},
): Promise<FilledWorkbook> {
  const book = copyOf((await sent(DATA)).book)
  for (const { address, cell } of figuresIn(book, ({ value }) => value !== undefined)) {
    const number = figures[address]
    const { value } = cell
    if (number === undefined || !value) continue
    cell.value = 'formula' in value ? { ...value, cached: { number } } : { number }
  }
  change(book)
  const bytes = await writeSpreadsheet(book as never)
  return { name: '填好的.xlsx', bytes: Buffer.from(bytes).toString('base64') }
}

const present = (text: string) => presentText(inputOf(text))
/** Two figures, and a total as Excel adds it up. */
const TWO = { '主动公开.行政许可.处理决定': '41', '申请.新收.自然人': '5', '申请.新收.总计': '5' }

describe('what a filled-in workbook would change', () => {
  test('is told place by place, with typed totals that follow, and nothing is written', async () => {
    expect(await filledView(present(DATA), await filled(TWO))).toEqual({
      was: expect.any(String),
      changes: [
        { address: '主动公开.行政许可.处理决定', from: '40', to: '41' },
        { address: '申请.新收.自然人', from: '4', to: '5' },
      ],
      totals: [{ address: '申请.新收.总计', from: '4', to: '5' }],
      conflicts: [],
      doubts: [],
    })
  })

  test('is not what was changed in the report, too: that is told with both values', async () => {
    const changed = DATA.replace('40', '42')
    const view = await filledView(present(changed), await filled(TWO))
    expect(view).toMatchObject({
      changes: [{ address: '申请.新收.自然人' }],
      conflicts: [{ address: '主动公开.行政许可.处理决定', from: '42', to: '41' }],
    })
    const workbook = await filled(TWO)
    const { was } = view as FilledView
    const taken = await takeIn(present(changed), { ...workbook, was })
    expect(taken).toEqual({ onDisk: changed.replace('自然人: 4, 总计: 4', '自然人: 5, 总计: 5') })
  })

  test('comes with what a person has to look at', async () => {
    const view = await filledView(present(DATA), await filled({ '主动公开.行政许可.处理决定': '4.5' }))
    expect(view).toMatchObject({
      changes: [],
      doubts: [{ address: '主动公开.行政许可.处理决定', message: expect.stringContaining('仍是原来的 40') }],
    })
  })

  test('is written as it was shown, and not when the report has changed since', async () => {
    const workbook = await filled(TWO)
    const view = await filledView(present(DATA), workbook)
    if ('refused' in view) throw new Error(view.refused)
    const about = { ...workbook, was: view.was }
    const onDisk = DATA.replace('40', '41').replace('自然人: 4, 总计: 4', '自然人: 5, 总计: 5')
    expect(await takeIn(present(DATA), about)).toEqual({ onDisk })
    const refused = { refused: expect.stringContaining('报告刚才又改过了') }
    expect(await takeIn(present(DATA.replace('# 许可', '# 核对过')), about)).toEqual(refused)
  })
})

describe('a workbook that is not for this report is refused with a sentence', () => {
  test.each([
    [
      'of another year',
      DATA.replace('年度: 2021', '年度: 2022'),
      '是某区某局 2021 年的，这份报告是某区某局 2022 年的',
    ],
    ['of another agency', DATA.replace('某区某局', '某区乙局'), '是某区某局 2021 年的，这份报告是某区乙局'],
    ['of another form', minimal({ 版式: '2019' }), '用的是2021年版，这份报告用的是2019年试行版'],
    ['for one that cannot be read', `${DATA}\n[`, '报告现在有一处读不出来'],
  ])('%s', async (_, text, said) => {
    const answer = await filledView(present(text), await filled(TWO))
    expect(answer).toEqual({ refused: expect.stringContaining(said) })
    expect(JSON.stringify(answer)).not.toContain('report-gen')
  })

  test('one of the same agency with the places above it is taken', async () => {
    const view = await filledView(present(DATA.replace('某区某局', '某市某区某局')), await filled(TWO))
    expect(view).toMatchObject({ changes: [{}, {}] })
  })

  test('one without its hidden sheets, another file, a damaged one', async () => {
    const stripped = await filled(TWO, (book) => {
      book.sheets = book.sheets.filter(({ name }) => !name.startsWith('_'))
    })
    const other = { name: '通知.xlsx', bytes: Buffer.from('下周二开会。').toString('base64') }
    const damaged = { name: '坏.xlsx', bytes: (await filled(TWO)).bytes.slice(0, 4000) }
    for (const [workbook, said] of [
      [stripped, '“填好的.xlsx”里隐藏的页不在了或者改过'],
      [other, '“通知.xlsx”不是在这里下载的填报工作簿，没有读'],
      [damaged, '“坏.xlsx”文件已损坏'],
    ] as const)
      expect(await filledView(present(DATA), workbook)).toEqual({ refused: expect.stringContaining(said) })
  })
})

describe('the workbook of a report', () => {
  test('is had while the report has errors, and says what the report says', async () => {
    const unbalanced = DATA.replace('结转下年: {自然人: 4}', '结转下年: {自然人: 3}')
    const file = await workbookFile({ ...inputOf(unbalanced), path: '年报/某局2021年.yaml' })
    if ('refused' in file) throw new Error(file.refused)
    expect(file.name).toBe('某局2021年.xlsx')
    const back = { name: file.name, bytes: file.base64 }
    expect(await filledView(present(unbalanced), back)).toMatchObject({ changes: [], doubts: [] })
  })

  test.each([`${DATA}\n[`, DATA.replace('自然人: 4,', '自然人: 04,')])(
    'is refused while the report cannot be read, and it is said where that is told',
    async (text) => {
      const { refused } = (await workbookFile(inputOf(text))) as { readonly refused: string }
      for (const words of ['报告现在有一处读不出来', '“检查”']) expect(refused).toContain(words)
    },
  )
})
