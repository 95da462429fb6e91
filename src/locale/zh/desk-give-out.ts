/** What is said where a report is given out on the desk. */
export const deskGiveOut = {
  notWhole: '报告还有错误，没有生成。请先在“检查”里逐条改正，再来这里',
  heldBack: (label: string, typed: string) =>
    `没有生成：“${typed}”没有存进文件，请改好或者按 Esc 收回（${label}）`,
  state: {
    ready: '没有错误，可以出稿。',
    errors: (n: number) => `还有 ${n} 个错误，下面看到的是草稿。请先在“检查”里改正，再生成。`,
    unwritten: (n: number) =>
      `有 ${n} 处填的内容没有存进文件，不能生成。请点最上面的“${n} 处没有存进文件”，改好，或者按 Esc 收回。`,
    unreadCell: '有一格读不出来，下面是上一次的页面。请先在“检查”里改正，再生成。',
    broken: '文件没有读出来，下面是上一次的页面。请到“原文”里看错在哪里。',
  },
  build: {
    heading: '生成到文件夹',
    said: '文件放在数据文件旁边，名称就是报告的标题。生成后手工改过的文件不会被换掉。',
    which: '要哪些',
    formats: {
      html: '网页',
      fragment: '粘贴到网站的片段',
      docx: 'Word',
      pdf: 'PDF',
      ofd: 'OFD',
      xlsx: '各表 Excel',
      csv: 'CSV',
      json: 'JSON',
    },
    do: '生成',
    working: '正在生成……',
    nothing: '没有选要哪些。请至少勾一样',
    written: (at: Date, n: number) =>
      `${at.toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false })} 已生成 ${n} 个文件`,
    folder: (path: string) => `在文件夹 ${path}`,
    fragment: '片段',
    picture: '图',
    download: '下载',
    gone: (name: string) => `没有找到 ${name}，可能已经改名、移走或删除。请再生成一次`,
  },
  bundle: {
    heading: '报送上级',
    said: '一个压缩包：数据文件、Word、PDF、填报工作簿。上级用它汇总，不用再录一遍。',
    do: '下载报送包',
    done: '已下载报送包',
  },
  outputs: '看一看',
}
