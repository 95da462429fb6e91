import { withVisibleValues } from '../visible.ts'

/** What `diff` says. */
export const compareText = withVisibleValues({
  facts: {
    title: '标题',
    agency: '机关',
    year: '年度',
    form: '版式',
    number: '文号',
    recipient: '主送',
    published: '发布日期',
    signed: '成文日期',
    period: '统计期限',
    scope: '口径',
    annotation: '附注',
    attachments: '附件',
    imprint: '版记',
    illustrations: '附图',
  },
  beside: { before: '表前', after: '表后', notes: '表注', fields: '填报' },
  title: '对照',
  parts: { facts: '基本信息', figures: '统计数', prose: '文字' },
  columns: {
    fact: '项目',
    address: '地址',
    label: '名称',
    old: '旧',
    new: '新',
    difference: '增减',
    percent: '%',
    kind: '情况',
  },
  kinds: { changed: '', appeared: '新有', vanished: '没有了', blank: '空白' },
  blank: '（空白）',
  absent: '—',
  alike: '两份报告相同',
  summary: (figures: number, same: number, prose: number, facts: number) =>
    `统计数不同 ${figures} 格、相同 ${same} 格；文字不同 ${prose} 处；基本信息不同 ${facts} 项`,
  otherForm: (old: string, now: string) =>
    `两份报告的版式不同（${old}、${now}）：地址相同的对照，其余列为“新有”“没有了”`,
  share: (percent: string) => `相同 ${percent}%`,
  proseHead: (heading: string, share: string, kind: string) =>
    `${heading}（${kind === '' ? `相同 ${share}%` : kind}）`,
  legend: '删去的写作 [-…-]，增加的写作 {+…+}',
  skipped: '……',
  pageLegend: '红色、有删除线的是旧的，绿色、有下划线的是新的',
})
