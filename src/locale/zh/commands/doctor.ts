/** What the help of `doctor` says. */
export const doctor = {
  summary: '查看这台电脑能不能用：文件夹、端口、浏览器、字体，报告里有没有字体中没有的字',
  file: '数据文件（YAML）：查这份报告里的字',
  json: '以 JSON 打印，供程序读',
  after: `
例子：
  report-gen doctor                            这台电脑上能做什么，附带的字体各用在哪里
  report-gen doctor --fonts system             本机安装了哪些公文字体，能不能用
  report-gen doctor data.yaml --fonts 字体     data.yaml 里哪些字要由别的字体代替`,
}
