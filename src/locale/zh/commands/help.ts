/** What the help of the whole programme says. */
export const help = {
  option: '显示帮助',
  version: '显示版本号',
  usage: '用法：',
  arguments: '参数：',
  options: '选项：',
  commands: '命令：',
  /** What stands for what is to be typed. */
  placeholders: {
    command: '命令',
    count: '个数',
    data: '数据文件',
    date: '日期',
    file: '文件',
    files: '文件',
    folder: '文件夹',
    list: '种类',
    manifest: '清单文件',
    name: '名称',
    number: '数字',
    options: '选项',
    part: '第几份/共几份',
    path: '位置',
    'rule=level': '规则=级别',
    shell: '命令行',
    source: '来源',
    subject: '名称',
    unit: '单位',
    words: '问题',
    year: '年度',
  } as Readonly<Record<string, string>>,
  after: `
从这里开始：
  1. report-gen init --agency 青河区林业局 --year 2025     生成一份填好栏目、全为 0 的数据文件
  2. 用记事本或编辑器打开，填入数字和文字
  3. report-gen build 青河区林业局2025年.yaml              生成四种文件

report-gen help 命令，或 report-gen 命令 --help    查看一个命令的用法

返回值：0 成功；1 数据有错误（加 --draft 生成了草稿也是 1）；2 用法不对；3 文件或环境有问题；70 程序自身的错误；130 中断`,
}
