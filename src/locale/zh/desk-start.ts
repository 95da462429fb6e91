/** What the start page says. */
export const deskStartText = {
  title: '政府信息公开工作年度报告',
  files: (n: number) => `这个文件夹里的报告（${n} 份）`,
  folder: (path: string) => `文件夹：${path}`,
  none: '这个文件夹里还没有报告。从右边选一种办法开始：已经有上一年公布的报告，把它拖进来最省事；什么都没有，就从空白表开始。',
  filter: '查找',
  filterHint: '机关、年度或文件名',
  matching: (n: number, all: number) => `找到 ${n} 份，共 ${all} 份`,
  columns: { agency: '机关', year: '年度', state: '情况', changed: '最近改动', file: '文件' },
  state: {
    errors: (n: number) => `${n} 个错误`,
    warnings: (n: number) => `${n} 个警告`,
    left: (n: number) => `还有 ${n} 处没有填`,
    unfilled: (n: number) => `${n} 格空着，照 0 印`,
    clean: '没有发现问题',
    counting: '正在检查……',
  },
  changed: (at: Date) =>
    at.toLocaleString('zh-CN', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }),
  begin: '新的报告',
  blank: { heading: '从空白表开始', make: '新建' },
  agency: { label: '机关全称', wanted: '请写机关全称，例如 青河区林业局' },
  year: { label: '报告年度', wanted: '请写四位数字的年份，例如 2025' },
  /** A published report does not say it. */
  lacking: {
    agency: (name: string) => `“${name}”里没有找到机关名称。写上机关全称，就接着读这个文件。`,
    year: (name: string) => `“${name}”里没有找到报告年度，或者年度不对。写上报告年度，就接着读这个文件。`,
    go: '接着读',
  },
  next: {
    heading: '接着上一年的写',
    said: '带过来机关、版式、结转；附表、附图的样子带过来，数另填，图片、附件不带。上年的文字在右边对照。',
    from: '上一年的报告',
    option: (year: number | undefined, agency: string | undefined, file: string | undefined) =>
      [year === undefined ? '' : `${year} 年`, agency, file].filter(Boolean).join('　'),
  },
  existing: {
    said: (file: string) => `没有另建：文件夹里有 ${file}。`,
    unread: (name: string, file: string, isWorkbook: boolean) =>
      `“${name}”没有读进来：文件夹里已有这一年的 ${file}。${isWorkbook ? '打开它，再把填好的工作簿拖到那一页上，就能写进去。' : ''}`,
    open: (year: number) => `${year} 年的已经有了，打开它`,
  },
  drop: {
    heading: '导入已有的文件',
    said: '把公布过的报告（网页、Word、PDF、OFD）或者填好的工作簿拖到这一页上。',
    choose: '选一个文件……',
    busy: (name: string) => `正在读“${name}”……`,
    several: '请一次拖一个文件进来',
  },
}
