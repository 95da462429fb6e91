/** What is said where a report is given out on the desk. */
export const deskGiveOut = {
  /** What keeps a report from being given out, when it was asked for. */
  notWhole: {
    build: '没有生成',
    bundle: '没有打包',
    said: (what: string, errors: number, left: number) => {
      const open = [...(errors > 0 ? [`${errors} 个错误`] : []), ...(left > 0 ? [`${left} 处没有填`] : [])]
      return `${what}：${open.length > 0 ? `还有 ${open.join('，')}` : '报告还不完整'}。`
    },
    toChecks: '到“检查”里看',
  },
  heldBack: (label: string, typed: string) =>
    `没有生成：“${typed}”没有存进文件，请改好或者按 Esc 收回（${label}）`,
  state: {
    ready: '没有错误，可以出稿。',
    errors: (n: number) => `还有 ${n} 个错误，现在看到的是草稿。请先在“检查”里改正，再生成。`,
    left: (n: number) => `还有 ${n} 处没有填，现在看到的是草稿。请先照“检查”里列的填好，再生成。`,
    unwritten: (n: number) =>
      `有 ${n} 处填的内容没有存进文件，不能生成。请点最上面的“${n} 处没有存进文件”，改好，或者按 Esc 收回。`,
    unreadPlace: '有一处读不出来，现在看到的是上一次的页面。请先在“检查”里改正，再生成。',
    broken: '文件没有读出来，现在看到的是上一次的页面。请到“原文”里看错在哪里。',
  },
  build: {
    heading: '生成到文件夹',
    said: '文件放在数据文件旁边，名称就是报告的标题。手工改过的不会换掉，会先问。',
    which: '要哪些',
    formats: {
      html: '网页',
      fragment: '片段',
      docx: 'Word',
      pdf: 'PDF',
      ofd: 'OFD',
      xlsx: '各表 Excel',
      csv: 'CSV',
      json: 'JSON',
    },
    uses: {
      html: '单独的网页，双击就能看',
      fragment: '贴进本单位网站的正文',
      docx: '送审、修改，用 Word、WPS 打开',
      pdf: '打印、存档，哪里打开都一样',
      ofd: '版面同 PDF，公文系统用的国家标准格式',
      xlsx: '各张表分开，供再做统计',
      csv: '每个数一行，供导入别的软件',
      json: '给程序读的，填报的人用不着',
    },
    do: '生成',
    working: '正在生成……',
    nothing: '没有选要哪些。请至少勾一样',
    written: (at: Date, n: number) =>
      `${at.toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false })} 已生成 ${n} 个文件`,
    folder: (path: string) => `在文件夹 ${path}`,
    kept: (name: string) =>
      `“${name}”在生成以后手工改过（或者不是这里生成的），没有换掉，里面还是原来的内容。`,
    replace: '换掉它',
    loses: '换掉以后，手工改的内容会没有。',
    replaceNow: '确定换掉',
    leave: '不换',
    setAside: '另存为 …（手工改过）',
    setAsideSaid: '手工改过的换一个名称留着，再生成新的',
    asideName: (name: string, count: number) =>
      name.replace(/(\.fragment)?\.[^.]+$/, `（手工改过${count > 1 ? count : ''}）$&`),
    isSetAside: (name: string) => `手工改过的留在“${name}”。`,
    changedSince: (name: string) => `“${name}”刚才又有改动，没有换掉，也没有生成别的。请保存好以后再点“生成”`,
    picture: '图',
    gone: (name: string) => `没有找到 ${name}，可能已经改名、移走或删除。请再生成一次`,
  },
  bundle: {
    heading: '报送上级',
    said: '一个压缩包：数据文件、Word、PDF、填报工作簿。上级用它汇总，不用再录一遍。',
    do: '下载报送包',
    done: '已下载报送包',
    edited: (names: readonly string[]) =>
      `文件夹里的${names.map((name) => `“${name}”`).join('、')}手工改过。包里的是照填的内容新做的，与数据文件一致，没有手工改的地方。要上级也看到的，改在“填表”“文字”里，或者把改过的那一个另外报送。`,
  },
  outputs: '看一看',
}
