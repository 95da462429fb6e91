/** What the help of `desk` and `edit` says. */
export const desk = {
  summary: '在浏览器里填报：照官方表格填数、写文字、核对、生成',
  folder: '文件夹，默认为当前文件夹',
  port: '端口（默认 8211；被占用时用下一个空闲的）',
  noOpen: '不打开浏览器，只显示地址',
  after: `
例子：
  report-gen desk              当前文件夹里的各个数据文件
  report-gen desk 2025年年报

每改一处就存进数据文件，文件照样可以用别的编辑器打开。只打开这个文件夹里的文件，只有本机能访问。按 Ctrl+C 结束。`,
}

export const edit = {
  summary: '在浏览器里填报一个数据文件',
  file: '数据文件（YAML）',
  after: `
例子：
  report-gen edit data.yaml

同 report-gen desk，直接打开这个文件的表格。按 Ctrl+C 结束。`,
}
