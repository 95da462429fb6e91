/** What the help of `explain` says. */
export const explain = {
  summary: '解释一条规则，或表中的一个单元格',
  subject: '规则名（提示末尾方括号里的英文），或地址（如 申请.新收.自然人）',
  year: '按哪一年度的版式解释地址（默认最新的）',
  form: '按自己的版式解释地址：版式或数据文件，或者内置版式的名称',
  in: '汇总的数据文件：列出这个数由哪些单位的数相加',
  after: `
例子：
  report-gen explain balance
  report-gen explain 申请.不予公开.过程性信息 --year 2022
  report-gen explain 申请.法律服务机构              一栏统计什么，有哪些数
  report-gen explain 主动公开.行政许可.设立.处理决定 --form 2025.yaml   自己的版式、数据文件里增的行
  report-gen explain 申请.新收 --in 汇总.yaml      汇总里的这个数，哪个单位给了多少`,
}
