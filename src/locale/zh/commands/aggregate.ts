/** What the help of `aggregate` says. */
export const aggregate = {
  summary: '汇总各单位报送的数据，说明缺了谁、谁的数有矛盾',
  files:
    '各单位报送的文件或所在的文件夹：数据文件（.yaml）、Excel（.xlsx）、Word（.docx）、网页（.html）等，可以混放',
  units: '必写：单位名单（.yaml、.csv 或 .xlsx），写法在下面',
  output: '必写：写入的汇总数据文件，例如 汇总.yaml；哪个单位给了多少，记在旁边的“.来源.json”里',
  board: '写入的汇总情况页，例如 汇总.html：谁没有报、谁的数有矛盾、各单位的主要数据',
  matrix: '写入的 Excel，例如 汇总.xlsx：每个单位、每张表的每一个数，供人核对',
  year: '年度，名单里没有写时给出',
  agency: '编制汇总报告的机关，名单里没有写时给出',
  scope: '全域（默认）：名单上的单位都加；本级：不加名单里范围是“下级”的',
  include: '数有矛盾、一个数也没有填也照样计入的单位（可写多次）',
  previous: '上年汇总的数据文件，用来看各单位的数是不是相差悬殊',
  due: '报送的期限，例如 2026-01-20：算出逾期和剩下几天',
  today: '当作今天的日期（默认是本机的日期，只在写了 --due 时用到）',
  annex: '汇总里加一张附表：各单位的主要数据',
  yes: '汇总文件里写过文字的，不询问，直接换成新的数（文字不动）',
  jobs: '同时用几个处理器读各单位的文件（默认全部）；结果一样',
  quiet: '不显示进度',
  after: `
例子：
  report-gen aggregate 收件/ --units 名单.yaml -o 汇总.yaml
  report-gen aggregate 收件/ --units 名单.yaml -o 汇总.yaml --board 汇总.html --due 2026-01-20
  report-gen aggregate 收件/ --units 名单.xlsx --year 2025 --agency 青河区人民政府 -o 汇总.yaml
  report-gen explain 申请.新收 --in 汇总.yaml        这个数是哪些单位相加的

名单.yaml 最短的写法（别名、不计入的单位等，见 report-gen guide 列名单）：
  年度: 2025
  机关: 青河区人民政府
  单位:
    - 青河区教育局
    - 青河区林业局

单位按文件里写的“机关”认，不看文件名。数有矛盾的单位不计入，并说明原因。
再汇总一次：没有动过的汇总文件换成新的；写过文字的只换数，先列出改动再询问。
返回值：0 各单位都计入了；1 有单位没有计入、待核对或者有错误`,
}
