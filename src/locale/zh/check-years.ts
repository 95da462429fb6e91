/** What is said of last year's report and of the two years beside each other. */
export const checkYearsText = {
  missing: (path: string) => ({
    message: `找不到上年的数据文件“${path}”，没有与上年核对`,
    fix: '路径从本文件所在的文件夹算起，例如“上年: ../2023/data.yaml”；没有上年数据的，请删去“上年”',
  }),
  unreadable: (path: string, line: number | undefined, why: string) => ({
    message: `上年的数据文件“${path}”读不懂，没有与上年核对`,
    fix: `请先改好上年的文件：${line === undefined ? '' : `第 ${line} 行，`}${why}`,
  }),
  otherYear: (found: number, due: number) => ({
    message: `“上年”给的是 ${found} 年度的数据，没有与它核对`,
    expected: `${due} 年度`,
    fix: `请换成 ${due} 年度报告的数据文件`,
  }),
  otherAgency: (found: string, own: string) => ({
    message: `“上年”给的是“${found}”的数据，本报告是“${own}”的，没有与它核对`,
    fix: '请换成本机关上年的数据文件；机关改了名的，可以把上年文件里的“机关”写成现在的名称',
  }),
}
