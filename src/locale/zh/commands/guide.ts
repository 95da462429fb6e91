/** What the help of `guide` says. */
export const guide = {
  summary: '打开随软件附带的使用说明，可以搜索，不用联网',
  search: '要找的文字，例如 上年结转',
  noOpen: '不打开浏览器，只显示文件名',
  cannotOpen: (path: string) => `没能打开浏览器，请自己打开 ${path}`,
  after: `
例子：
  report-gen guide
  report-gen guide 上年结转`,
}
