/** The head of a CSV, and how the labels of a path are joined. */
export const csvText = {
  columns: ['地址', '部分', '行', '栏', '数', '注', '单位'],
  joined: (labels: readonly string[]) => labels.join('＞'),
}
