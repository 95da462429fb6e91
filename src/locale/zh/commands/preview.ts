/** What the help of `preview` says. */
export const preview = {
  summary: '在浏览器里预览报告，边写边看',
  file: '数据文件（YAML）',
  port: '端口（默认 8210；被占用时用下一个空闲的）',
  open: '打开浏览器',
  after: `
例子：
  report-gen preview data.yaml --open
  report-gen preview data.yaml --theme 我的样式   边改模板边看

保存数据文件后页面自动更新，问题列在页面右边。只有本机能访问。按 Ctrl+C 结束。`,
}
