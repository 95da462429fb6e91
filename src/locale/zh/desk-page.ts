/** What the desk says around its views, and its start page. */
export const deskText = {
  title: '年报工作台',
  views: { label: '做什么', form: '填表', prose: '文字', checks: '检查', giveOut: '出稿', text: '原文' },
  home: '全部文件',
  guide: '使用说明',
  undo: '撤销',
  undoKeys: '撤销上一次改动（Ctrl+Z）',
  noUndo: '没有可以撤销的：只能撤销这次打开程序以后的改动',
  redo: '重做',
  redoKeys: '重做（Ctrl+Y）',
  undone: (what: string) => `已撤销：${what}`,
  redone: (what: string) => `已重做：${what}`,
  /** What a step has changed. */
  step: {
    value: (label: string, value = '') =>
      `“${label}”现在${value === '' ? '空着' : value === '~' ? '是空白' : `是 ${value}`}`,
    prose: (heading: string) => `“${heading}”的文字`,
    several: (first: string, n: number) => `${n} 处，其中${first}`,
    cells: (first: string, n: number) => `${n} 格，其中${first}`,
    unnamed: '注释或写法',
  },
  status: {
    connecting: '正在连接……',
    saved: '已保存',
    restSaved: '其余已保存',
    unwritten: (n: number) => `${n} 处没有存进文件`,
    saving: '正在保存……',
    lost: '与程序失去联系',
    errors: (n: number) => `${n} 个错误`,
    warnings: (n: number) => `${n} 个警告`,
    left: (n: number) => `还有 ${n} 处没有填`,
    and: '，',
    separator: ' · ',
    clean: '没有发现问题',
  },
  /** While the program is gone, or another run of it is in its place. */
  away: {
    gone: {
      heading: '与程序失去联系：黑色的窗口关了',
      said: '请重新双击“年报工作台”，这一页自己接着用。在那以前，这一页不要关，也不要刷新。',
      left: (n: number) => `填的 ${n} 处还没有存进文件，接上以后自动存。`,
    },
    other: {
      heading: '程序重新打开过，这一页是上次打开的，已经失效',
      said: '请到新打开的窗口里接着填；找不到的，再双击一次“年报工作台”。',
      left: (n: number) => `填的 ${n} 处没有存进文件，请照着在新的窗口里再填一次，然后关掉这一页：`,
    },
    colon: '：',
  },
  banner: {
    locked: '现在不能填写',
    broken: '有读不出来的地方，改好才能出稿；其余的照常可以填',
    unsaved: '没有保存下来',
    where: (line: number) => `在文件的第 ${line} 行。改好以后，这里自动恢复：`,
    mend: '到“原文”里改',
    retry: '再存一次',
    discard: '不要了，照文件里的',
    download: '把填的内容存成文件',
    file: (file: string) => `${file}.未保存.txt`,
  },
  /** Begins the report of the year after a report's, where that is known. */
  writeNext: (year: number | undefined) => `写${year === undefined ? '下一年' : ` ${year + 1} 年`}的报告`,
  imported: {
    label: '导入的结果',
    /** `missing`: what was not found; all tables are one place, and all texts, as on the page beside the source. */
    said: (
      year: string,
      doubts: number,
      { tables, prose }: { readonly tables: readonly string[]; readonly prose: readonly string[] },
    ) => {
      const count = doubts + Math.min(tables.length, 1) + Math.min(prose.length, 1)
      if (count === 0) return `已导入 ${year} 年的报告，没有拿不准的地方`
      const which = tables.length > 1 ? '这几张表' : '这张表'
      const ofTables = tables.length > 0 ? `。没有找到“${tables.join('”“')}”${which}，没有录入，不是 0` : ''
      const ofProse = prose.length > 0 ? `。没有读到“${prose.join('”“')}”的文字` : ''
      return `已导入 ${year} 年的报告，有 ${count} 处拿不准，在“检查”里对照原文核对${ofTables}${ofProse}`
    },
    published: '这是已经公布的，里面的问题不用改。',
    check: '去“检查”里核对',
    close: '知道了',
  },
  conflict: {
    heading: '同一处被两边改了',
    said: '这里的值在别处（另一个窗口或者编辑器）也改过，还没有写进文件。用哪一个？',
    mine: '这里填的',
    theirs: '文件里的',
    left: '（没有填）',
    useMine: (value: string) => `用这里填的 ${value}`,
    useTheirs: (value: string) => `用文件里的 ${value}`,
  },
  refused: '没有改：',
  failed: '没有送到：程序没有回答。请看一下打开年报工作台的窗口是不是还在，然后再填一次。',
}
