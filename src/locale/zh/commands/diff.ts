/** What the help of `diff` says. */
export const diff = {
  summary: '对照两份数据文件：两个年度的，或一份的前后两稿',
  files: '旧的和新的数据文件',
  format: '怎样给出：pretty 在终端里看（默认）、html 网页、json、xlsx；有 -o 的，默认照它的扩展名',
  output: '写入文件：.html、.json、.xlsx、.txt（html、json 默认打印出来，xlsx 必须写）',
  overwrite: '覆盖已有的文件',
  after: `
例子：
  report-gen diff 2024.yaml 2025.yaml                      在终端里看
  report-gen diff 初稿.yaml 定稿.yaml -o 对照.html

统计数按地址对照，列出旧数、新数、增减、百分比；文字标出删去、增加的字；版式不同的，地址相同的对照，其余另列。
返回值：0 相同；1 不同；3 文件读不通`,
}
