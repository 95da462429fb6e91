/** What is said of a name of an agency that is none. */
export const agencyForm = {
  isTitle: (found: string, name: string) => ({
    message: `“机关”写的是整个标题：“${found}”，标题和署名会把它再印一遍`,
    found,
    expected: name,
    fix: `“机关”只写机关的全称，标题由程序生成：“机关: ${name}”`,
  }),
  hasSpace: (found: string, name: string) => ({
    message: `机关名称“${found}”里有空格，会印在标题和署名里`,
    found,
    expected: name,
    fix: `请删去空格：“机关: ${name}”；check --fix 可以代劳`,
  }),
}
