/** What the help of `build` says. */
export const build = {
  summary: '由数据文件生成报告',
  files:
    '数据文件（YAML），可以有多个；写文件夹就是其中的数据文件（不含下级），写 年报/**/data.yaml 连同下级',
  output: '输出文件夹（默认与数据文件在一起）',
  formats:
    '要生成的格式，用逗号分开：html 网页、fragment 片段、docx、pdf、ofd，给电子表格和程序的 xlsx、csv、json；all 全部（默认是前四种）',
  pdfStandard: 'PDF 要达到的标准：ua-1（无障碍）、a-2a（归档），用逗号分开；或 ua-2（PDF 2.0 的无障碍）',
  attach: '把数据文件作为附件放进 OFD',
  fonts: 'PDF、OFD 用自己的字体：system（本机安装的），或放字体文件的文件夹',
  draft: '生成草稿：有矛盾、没填完也生成，每页印上“草稿”；数据有错误，仍返回 1',
  force: '就是 --draft（以前的名字）',
  overwrite: '覆盖生成后被人改过的文件',
  manifest: '在标准输出打印清单，每份报告一行 JSON',
  incremental: '只做有变化的：给上次 --manifest 存下的清单，数据、版式、样式、字体、选项都没变的不再生成',
  shard: '只做第几部分，例如 2/8：分给几台机器做，各做一部分；/8 的序号取自 JOB_COMPLETION_INDEX',
  jobs: '同时用几个处理器（默认全部）；结果一样',
  quiet: '不显示进度，也不逐份说明已生成的',
  after: `
例子：
  report-gen build data.yaml                   生成 HTML、HTML 片段、DOCX、PDF
  report-gen build data.yaml -f fragment       只要 HTML 片段，贴进网站后台的编辑器
  report-gen build data.yaml -f docx -o 送审    只要 Word，放进“送审”文件夹
  report-gen build 2023.yaml 2024.yaml -o 年报  一次生成两年的报告
  report-gen build 各街道 -o 年报               生成文件夹里的每一份
  report-gen build data.yaml -f pdf --pdf-standard ua-1,a-2a
                                               PDF 按无障碍和归档的国际标准核对
  report-gen build data.yaml -f ofd --attach   只要 OFD，数据文件作为附件放在里面
  report-gen build data.yaml -f xlsx,json      各张表的 Excel 文件，和给程序读的数
  report-gen build data.yaml --fonts system    PDF 用本机安装的方正小标宋、仿宋_GB2312 等
  report-gen build data.yaml --theme 我的样式    网页和片段用自己的模板（见 report-gen theme init）`,
}
