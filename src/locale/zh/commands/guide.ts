/** What the help of `guide` says. */
export const guide = {
  summary: '打开随软件附带的使用说明，可以搜索，不用联网',
  search: '要找的文字，例如 上年结转',
  noOpen: '不打开浏览器，只显示文件名；给出文字的，显示带着搜索的地址',
  cannotOpen: (place: string) => `没能打开浏览器，请自己在浏览器里打开 ${place}`,
  after: `
例子：
  report-gen guide
  report-gen guide 上年结转`,
}
