const blank = 'report-gen workbook --agency 青河区林业局 --year 2025'

/** What the help of `workbook` says. */
export const workbook = {
  summary: '做成 Excel 工作簿发给人填，填好再读回来',
  file: '数据文件（用 --update 时是填好的工作簿）；不写的，用 --agency、--year 做一份空白的',
  output: '写成哪个文件（默认与数据文件同名，扩展名 .xlsx）',
  agency: '机关全称，做空白的时写',
  year: '报告年度，做空白的时写',
  form: '做空白的用哪个版式：名称（如 2021），或自己的版式文件（默认由年度定）',
  update: '把填好的工作簿写进这个数据文件：先显示改动，问过再写',
  yes: '与 --update 一起用：不问，直接写',
  overwrite: '覆盖有人填过的工作簿',
  blank,
  after: `
例子：
  report-gen workbook 年报.yaml                          做成 年报.xlsx
  ${blank}   做一份空白的
  report-gen import 年报.xlsx                            填好的读成数据文件
  report-gen workbook --update 年报.yaml 年报.xlsx        填好的写进原来的数据文件

读回时按每一格的地址对应，改了行、列、页名也不会对错；读不准的逐条列出，不猜。
返回值：0 没有拿不准的地方；1 有拿不准的地方，或者两边都改过`,
}
