import { pdfStandardText as text } from '../../src/locale/zh/pdf-standard.ts'
import { type Condition, conditions } from '../../src/pdf-standard/conditions.ts'

/** What docs/pdf-conformance.md says: every condition, and whether a PDF of ours keeps it. */
export function pdfConformancePage(): string {
  const matterhorn = conditions.filter(({ id }) => /^\d\d-/.test(id))
  const archive = conditions.filter(({ id }) => id.startsWith('6.') && !onlySecond(id))
  const ground = conditions.filter(({ id }) => /^\d{5}-/.test(id) && !onlySecond(id))
  const second = conditions.filter(({ id }) => onlySecond(id))
  return `# PDF 的无障碍与归档标准

> 本页由 \`npm run generate\` 从 \`src/pdf-standard/\` 生成，测试核对它与程序一致。

\`report-gen build 年报.yaml --pdf-standard ua-1,a-2a\` 生成的 PDF 在元数据里写明达到 PDF/UA-1（ISO 14289-1，无障碍）和
PDF/A-2a（ISO 19005-2，归档）。写明之前，程序把**已经生成的文件**重新读一遍，逐条检查；有一条不合，PDF 就不写出，并指出是哪一条。

\`--pdf-standard ua-2\` 生成的是 PDF 2.0，写明达到 PDF/UA-2（ISO 14289-2:2024，无障碍），并声明达到 PDF 协会的 WTPDF 1.0（无障碍级），
同样先检查再写出。一个 PDF 只有一种版本，所以它不能与 ua-1、a-2a 一起要；没有指明要它的，用 ua-1,a-2a，能打开的软件多。

不加这个选项时，结构、替代文字、书签、语言都一样，只是不写标识，也不检查，因此快一些。

检查的依据是 PDF 协会的 Matterhorn 协议 1.1（PDF/UA-1 的 ${matterhorn.length} 条失败情形）和 ISO 19005-2 的条文。
每一项检查都有一个故意改坏的 PDF 证明它查得出来（\`test/pdf-standard/broken-pdfs.ts\`）。

**另有独立的程序核对**：\`npm run test:long\` 用 veraPDF（PDF 协会的开源检查程序）检查五份示例、样稿和 200 份随机
生成的报告，没有一条不合（PDF/UA-2 和 WTPDF 检查示例、样稿和其中 20 份）；故意改坏的 PDF，凡 veraPDF 查得出的，本程序也都查得出。检查的是这些文件，不是每一份报告；也没有用 PAC 查过，没有经过认证机构认证。发现不符请反馈。

- **通过**：程序在每个文件上检查，不合就不写出。
- **不适用**：说的是报告里从来没有的东西。“从来没有”也在每个文件上检查，有了就不写出。
- **未验证**：要由人判断，程序不能保证；能做的写在“说明”里。

## Matterhorn 协议 1.1

${counts(matterhorn)}

${table(matterhorn, ['编号', '失败情形', '由谁判断', '结果', '说明'])}

“A-2”后面是意思相同的 ISO 19005-2 条款，“UA-2”后面是 ISO 14289-2 的。

## ISO 19005-2（PDF/A-2a）

除上表注有“A-2”的各条外：

${table(archive, ['条款', '失败情形', '由谁判断', '结果', '说明'])}

条款后面的序号是同一条款里的第几项要求。

## ISO 14289-2（PDF/UA-2）和 WTPDF 1.0

除前面各表注有“UA-2”的各条外：

${table(second, ['条款', '失败情形', '由谁判断', '结果', '说明'])}

“32000-2”是 ISO 32000-2（PDF 2.0），“32005”是 ISO/TS 32005（结构元素能包含什么）；WTPDF 1.0 对文件的要求与 PDF/UA-2 相同。

## PDF 本身和表格

各个标准都以此为前提，条款属于 ISO 32000-1 和 ISO 14289-1：

${table(ground, ['条款', '失败情形', '由谁判断', '结果', '说明'])}
`
}

function onlySecond(id: string): boolean {
  return conditions.some((each) => each.id === id && each.standards.join() === 'ua-2')
}

function counts(listed: readonly Condition[]): string {
  const count = (status: string) => listed.filter((condition) => statusOf(condition) === status).length
  const byMachine = listed.filter(({ judge }) => judge === 'machine').length
  return `共 ${listed.length} 条，其中程序可以判断的 ${byMachine} 条：通过 ${count(PASS)} 条，不适用 ${count(ABSENT)} 条，未验证 ${count(OPEN)} 条（都要由人判断）。`
}

function table(listed: readonly Condition[], head: readonly string[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rows = listed.map((condition) =>
    line([
      condition.id,
      text.conditions[condition.id] ?? '',
      condition.judge === 'machine' ? '程序' : '人',
      statusOf(condition),
      noteOf(condition),
    ]),
  )
  return [line(head), line(head.map(() => '---')), ...rows].join('\n')
}

const PASS = '通过'
const ABSENT = '不适用'
const OPEN = '未验证'

function statusOf({ check, premise, judge }: Condition): string {
  if (premise) return ABSENT
  return check || judge === 'machine' ? PASS : OPEN
}

function noteOf({ id, premise, clause, second }: Condition): string {
  const notes = [
    ...(premise ? [`报告里没有${text.premises[premise]}`] : []),
    ...(PROVIDED[id] ? [PROVIDED[id]] : []),
    ...(clause ? [`A-2 ${clause}`] : []),
    ...(second ? [`UA-2 ${second}`] : []),
  ]
  return notes.join('；')
}

/** What the program does for conditions that only a person can judge, and other notes. */
const PROVIDED: Readonly<Record<string, string>> = {
  '01-001': '只有页码、草稿字样、表格线、续页重复的表头是装饰',
  '01-002': '除上一条所列，全部内容都在结构里；测试核对结构里的文字与文稿逐字相同',
  '01-006': '类型由文稿的块决定：标题、段落、表格、图、图题',
  '02-002': '只用标准类型',
  '04-001': '图表另有纹样和数值标注，并有文字说明',
  '06-004': '标题是报告的全称',
  '08-001': '没有文字识别；插入的图片除外',
  '08-002': '没有文字识别；插入的图片除外',
  '09-001': '结构的顺序就是文稿的顺序，测试逐字核对',
  '09-002': '只有表格有内层',
  '09-003': '只用标准类型',
  '11-007': '注明的是 zh-CN',
  '12-001': '不用拼接的字符',
  '13-001': '图表、图片都是 Figure',
  '13-003': '图题、表题都是 Caption',
  '13-005': '图用替代文字',
  '13-006': '一张图表是一个 Figure',
  '13-007': '图表的数在表格或正文里也有',
  '13-008': '图表的文字写在替代文字里',
  '14-001': '标题和一、（一）、1.、（1）四级标题都有标记；“（二）依申请公开。”之类与正文接排的仍是段落',
  '14-004': '用 H1 至 H5',
  '14-005': '最多五级',
  '15-001': '官方表格的行表头都是 TH，注明管行',
  '15-002': '官方表格的列表头都是 TH，注明管列',
  '15-004': '只有表格标记为表格',
  '15-005': '每个数据单元格用 Headers 列出它的表头，程序核对（32000-14.8.5.7）',
  '16-001': '没有标记列表',
  '16-002': '没有标记列表',
  '16-003': '附件说明逐条是段落',
  '18-001': '页码是分页装饰',
  '18-002': '页码注明是页脚，草稿字样注明是水印和页眉',
  '19-001': '没有脚注；表下的注是段落，单元格的注在单元格里',
  '19-002': '没有脚注',
  '27-001': '协议没有规定具体的检查；书签与标题一致',
  '6.1.2-1': 'PDF/UA-1 也要求',
  '6.7.2-1': 'PDF/UA-1 也要求',
  '6.7.3-1': 'PDF/UA-1 也要求',
  '6.7.4-1': 'PDF/UA-1 也要求',
  '8.2.5.2-2': '只有 Document 属于它，别的元素属于 PDF 1.7 的，两者都是标准所许的',
  '8.8-1': '同时写有页面上的位置，供旧的软件用',
  '31-010': '自带的字体许可嵌入，见 fonts/；用自己的字体时由使用者负责',
}
