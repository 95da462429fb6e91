import { withVisibleValues } from '../visible.ts'

/** What the desk says of 附件, 附图 and 确认. */
export const deskEntries = withVisibleValues({
  attachment: (n: number) => `附件 ${n}`,
  attachmentName: '附件的名称',
  ofSeries: (series: string, name: string) => `${series}：${name}`,
  /** An entry of 确认: the findings that it lets stand. */
  standing: (rule: string, place: string | undefined, messages: readonly string[]) => {
    const [first] = messages
    if (first === undefined) return `${rule}（${place ?? '全文'}）：现在没有这个问题`
    return messages.length === 1 ? first : `${first}（等 ${messages.length} 处）`
  },
  changed: '这一项刚才又改过了，没有删。请看一遍再删。',
})

/** The forms of 附件, 附图 and 确认 on the page. */
export const deskEntriesText = {
  headings: { 附图: '附图', 附件: '附件说明', 确认: '确认可以保留的问题' },
  none: {
    附图: '没有附图。图表里的数可以取自表中；图片放在数据文件旁边。',
    附件: '没有附件说明。',
    确认: '没有确认过的问题。在“检查”里，看过、认为可以保留的，可以写明理由确认。',
  },
  remove: { 附图: '删去这幅图', 附件: '删去这个附件', 确认: '撤回这条确认' },
  removed: '已删去。要放回来，点“撤销”',
  figures: '图中的数：写数，或者写表中一格的地址（例如 申请.新收.自然人）；清空就删去这一项',
  addFigure: '图中增加一项',
  addChart: '增加一幅图表',
  addPicture: '增加一幅图片',
  addAttachment: '增加一个附件',
  title: '图题',
  form: '图表类型',
  item: '第一项的名称',
  newItem: '这一项的名称',
  figure: '数，或者地址',
  file: '图片文件，放在数据文件旁边，例如 ./图片.png',
  description: '说明，给看不见图的人',
  attachment: '附件的名称',
}
