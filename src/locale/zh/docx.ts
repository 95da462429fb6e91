/** Names of our own styles, as the style list of Word and WPS shows them. */
export const styleNames = {
  documentNumber: '发文字号',
  recipient: '主送机关',
  attachment: '附件说明',
  annotation: '附注',
  imprint: '版记',
  tableTitle: '表题',
  tableSubtitle: '表题第二行',
  formLine: '表头表尾',
  tableText: '表格文字',
  repeatedLabel: '表格文字（续）',
  tableEnd: '表格之后',
  note: '表注',
  figure: '附图',
  lead: '段首句',
}

export const tableStyleNames = {
  report: '年报表格',
  imprint: '版记表格',
}

/** Alternative text of the table that 版记 is set in. */
export const imprintName = '版记'
