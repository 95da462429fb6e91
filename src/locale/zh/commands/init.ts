/** What the help of `init` says. */
export const init = {
  summary: '生成一份填好栏目、全为 0 的数据文件',
  file: '要生成的文件（默认按机关和年度命名）',
  agency: '机关全称（用 --from 时不写）',
  year: '报告年度（用 --from 时默认是上年的下一年）',
  from: '由上年的数据文件开始：结转、机关、口径、版记、增行等带过来；也可以是上年的 Word 稿、网页，先导入',
  keepProse: '与 --from 一起用：保留上年的文字，在上面改（默认只留各级标题，上年的文字写成注释）',
  elsewhere: '在 init 后面写别处的文件，例如 report-gen init 数据/2025.yaml',
  after: `
例子：
  report-gen init --agency 青河区林业局 --year 2025
  report-gen init 数据/2025.yaml --agency 青河区林业局 --year 2025
  report-gen init 2025.yaml --from 2024.yaml      由上年的数据文件开始
  report-gen init 2025.yaml --from 去年.docx      先导入上年的 Word 稿`,
}
