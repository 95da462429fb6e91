/** What the help of `doctor` says. */
export const doctor = {
  summary: '查看 PDF、OFD 用哪些字体，报告里有没有字体中没有的字',
  file: '数据文件（YAML）：查这份报告里的字',
  after: `
例子：
  report-gen doctor                            附带的字体各用在哪里
  report-gen doctor --fonts system             本机安装了哪些公文字体，能不能用
  report-gen doctor data.yaml --fonts 字体     data.yaml 里哪些字要由别的字体代替`,
}
