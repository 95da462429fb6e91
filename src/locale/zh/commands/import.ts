/** What the help of `import` says. */
export const importing = {
  summary: '由已公布的网页、Word 稿等做出数据文件',
  files:
    '网页（.html）、Word（.docx、.doc）、Excel（.xlsx、.xls、.ods）、PDF、OFD、文本（.txt），可以有多个，同一份报告的几个文件合并读入；写文件夹就是其中的文件；写 - 读取标准输入',
  output: '写入的数据文件，有多份时写文件夹（默认放在原文件旁边，按机关和年度命名）',
  year: '报告年度，原文没有写明时给出',
  agency: '机关全称，原文没有写明时给出',
  form: '按哪个版式辨认：版式的名称（如 2019），或自己的版式文件（默认由程序辨认）',
  strict: '有拿不准的地方，或者缺表、缺文字，就不写文件',
  after: `
例子：
  report-gen import 去年的年报.docx                 得到数据文件，和一份对照用的 .导入.html
  report-gen import 网页.html -o 2021.yaml
  report-gen import 网页.html 附表.xlsx            正文和附表分成几个文件的，一起写上
  report-gen import 历年/ -o 数据/                  一次导入一个文件夹里的报告

拿不准的地方逐条列出，在数据文件里也有“# 导入：”注释：对照原文核对后，删去那一行。
返回值：0 没有拿不准的地方；1 有拿不准的地方，缺表、缺文字，或者不是报告`,
}
