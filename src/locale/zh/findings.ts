/** Words of the findings printer. */
export const findingsText = {
  severity: { error: '错误', warning: '警告', info: '提示' },
  expected: '应为',
  fix: '办法',
  related: '相关',
  moreRelated: (count: number) => `……另有 ${count} 处`,
}
