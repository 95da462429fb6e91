/** What is said of {{…}} in prose. */
export const proseText = {
  unknownAddress: (found: string, nearest: string | undefined) => ({
    message: `正文里的 {{${found}}} 没有对应的数`,
    found,
    fix: nearest
      ? `是不是 {{${nearest}}}？写法是“栏目.行.列”`
      : '写法是“栏目.行.列”，例如 {{申请.新收.自然人}}；要原样印出双花括号，请写 \\{{',
  }),
  unknownHelper: (found: string, nearest: string | undefined, helpers: readonly string[]) => ({
    message: `正文里的 {{${found} …}} 不是认识的算法`,
    found,
    fix: `${nearest ? `是不是“${nearest}”？` : ''}可用的有：${helpers.join('、')}，例如 {{占比 申请.予以公开 申请.办理总计}}`,
  }),
  unfinished: () => ({
    message: '正文里的 {{ 没有写完，缺少 }}',
    fix: '请补上 }}；要原样印出双花括号，请写 \\{{',
  }),
  empty: () => ({
    message: '正文里的 {{ }} 是空的',
    fix: '里面要写地址，例如 {{申请.新收}}',
  }),
  wrongCount: (helper: string, usage: string) => ({
    message: `{{${helper} …}} 后面的个数不对`,
    fix: `写法是 ${usage}`,
  }),
  blankFigure: (address: string) => ({
    message: `正文引用的“${address}”是空白，无法印出`,
    fix: '请先填上这个数，或者改写这句话',
  }),
  zeroBase: (address: string) => ({
    message: `“${address}”是 0，占比无法计算`,
    fix: '没有发生时请改写这句话，不用占比',
  }),
  zeroLastYear: (address: string) => ({
    message: `上年的“${address}”是 0，说不出增长了百分之几`,
    fix: '请改写这句话，例如直接写增加了多少件：{{相差 …}}',
  }),
  noLastYear: (address: string) => ({
    message: `没有上年的数据，{{较上年 ${address}}} 无法计算`,
    fix: '请写明上年的数据文件，例如“上年: ../2023/data.yaml”；没有的请改写这句话',
  }),
  notInLastYear: (address: string) => ({
    message: `上年的报告里没有“${address}”，或者是空白，{{较上年 ${address}}} 无法计算`,
    fix: '请补全上年的数据文件，或者改写这句话',
  }),
  /** What {{较上年 …}} prints. */
  change: {
    more: (percent: string) => `增长${percent}%`,
    less: (percent: string) => `下降${percent}%`,
    same: '持平',
  },
}
