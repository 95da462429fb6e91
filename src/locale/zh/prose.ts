/**
 * @rule prose-reference
 * @group 正文里引用的数：{{…}}
 *
 * 正文引用的数不存在，或者是空白
 *
 * 正文里的 {{地址}} 印出表中的数，地址写作“栏目.行.列”。地址写错、指的单元格是空白（~），都印不出数。
 *
 * 改法：照提示改正地址；空白的先填上数，或者改写这句话。`report-gen explain 地址` 可以查看地址指的是哪一格。
 *
 * @bad 错误 2:11-2:21
 * ```yaml
 * 申请: {新收: {自然人: 9}, 结转下年: {自然人: 9}}
 * 引言: 共新收申请 {{申请.新受理}} 件。
 * ```
 *
 * @good
 * ```yaml
 * 申请: {新收: {自然人: 9}, 结转下年: {自然人: 9}}
 * 引言: 共新收申请{{申请.新收}}件。
 * ```
 */

/**
 * @rule prose-helper
 * @group 正文里引用的数：{{…}}
 *
 * 正文里的算法写错了
 *
 * {{占比 …}}、{{合计 …}}、{{相差 …}}、{{较上年 …}} 由程序按表中的数计算。算法的名称写错、后面地址的个数不对、除数是 0，都无法计算。
 *
 * 改法：照提示改正；没有发生、算不出比例的，改写这句话。
 *
 * @bad 错误 2:11-2:23
 * ```yaml
 * 申请: {新收: {自然人: 9}, 结转下年: {自然人: 9}}
 * 引言: 占新收申请的{{比例 申请.新收}}。
 * ```
 *
 * @good
 * ```yaml
 * 申请: {新收: {自然人: 9}, 予以公开: {自然人: 9}}
 * 引言: 予以公开的占{{占比 申请.予以公开 申请.新收}}。
 * ```
 */

/**
 * @rule prose-braces
 * @group 正文里引用的数：{{…}}
 *
 * 正文里的双花括号没有写完
 *
 * {{ 和 }} 要成对，里面写地址。
 *
 * 改法：补上 }}；要原样印出双花括号的，写 \{{。
 *
 * @bad 错误 1:7-1:9
 * ```yaml
 * 引言: 新收{{申请.新收件。
 * ```
 */

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
  /** `inside`: what stands between the two braces and the one that is to close them; empty: none closes them. */
  unfinished: (inside: string) => ({
    message: inside === '' ? '正文里的 {{ 没有写完，缺少 }}' : '正文里的 {{ 没有写完，末尾只有一个 }',
    fix: `${inside === '' ? '请补上 }}' : `请再补一个 }，写成 {{${inside}}}`}；要原样印出双花括号，请写 \\{{`,
  }),
  oneTooMany: (reference: string) => ({
    message: `${reference} 的后面多了一个 }，会印出来`,
    fix: '请删去这一个 }',
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
    found: address,
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
  noLastYear: (address: string, year: number) => ({
    message: `没有上年的数据，{{较上年 ${address}}} 无法计算`,
    fix: `请写明上年的数据文件，例如“上年: ../${year}/data.yaml”；没有的请改写这句话`,
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
