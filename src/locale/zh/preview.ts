import { withVisibleValues } from '../visible.ts'

/** Everything that the preview says, in the browser and in the terminal. */
export const preview = {
  title: '预览',
  tabs: { label: '输出', page: '网页', fragment: '片段', pdf: 'PDF', docx: 'Word', ofd: 'OFD' },
  tools: { label: '显示方式', phone: '手机宽度', print: '打印预览', open: '新窗口打开' },
  frames: { page: '报告网页', fragment: '供粘贴的片段', pdf: '报告 PDF' },
  nothingYet: '还没有可以看的页面。数据文件改好并保存后，页面会自动出现。',
  fragment: {
    said: '贴进网站编辑器的正文，不含标题。',
    copy: '复制片段',
    copied: '已复制，可以贴进网站编辑器',
    notCopied: '没能复制，请在下面全选后复制',
  },
  docx: {
    said: 'Word 文件不能在浏览器里显示，请下载后用 Word 或 WPS 打开。',
    download: '下载 Word 文件',
  },
  ofd: {
    said: 'OFD 不能在浏览器里显示，请下载后用 OFD 阅读器打开；版面与 PDF 相同。',
    download: '下载 OFD 文件',
  },
  status: {
    connecting: '正在连接……',
    current: '与文件一致',
    draft: '草稿：有错误，正式生成会停下',
    stale: '文件有错误，显示的是上一次正确的页面',
    nothing: '文件有错误，还没有页面',
    lost: '与预览程序失去联系，正在重新连接……',
  },
  broken: {
    stale: '文件有错误，下面仍是上一次正确的页面',
    nothing: '文件有错误，还没有可以看的页面',
  },
  unheard: {
    stale: '没有读完，下面仍是上一次的页面',
    nothing: '没有读完，还没有可以看的页面',
  },
  findings: {
    heading: '检查结果',
    none: '没有发现问题',
    unread: '文件没有读出来，还没有检查',
    count: {
      error: (n: number) => `${n} 个错误`,
      warning: (n: number) => `${n} 个警告`,
      info: (n: number) => `${n} 个提示`,
    },
    severity: { error: '错误', warning: '警告', info: '提示' },
    expected: '应为',
    fix: '办法',
    related: (n: number) => `相关 ${n} 处`,
    accepted: (n: number) => `已确认 ${n} 处`,
    more: (n: number) =>
      `还有 ${n} 条没有列在这里。上面的改好并保存后，会接着列出；要看全部，请在命令行用 report-gen check --limit 0`,
    moreAccepted: (n: number) => `还有 ${n} 处已确认的没有列在这里`,
    moreRelated: (n: number) => `还有 ${n} 处没有列在这里`,
    show: '在网页里查看',
    notSeen: '网页里找不到这一处',
    explain: (rule: string) => `查看这条规则的说明（report-gen explain ${rule}）`,
    editor: (place: string) => `用 VS Code 打开 ${place}`,
  },
  figure: {
    heading: '数字',
    hint: '点击网页表格里的数字，这里显示它的地址、官方名称和统计口径。用键盘：Tab 移到表格里的数字，方向键移动，回车查看。',
    value: '数值',
    unit: '单位',
    blank: '（空白）',
    row: '行',
    column: '列',
    help: '统计口径',
    noHelp: '版式没有另外说明',
    address: '地址',
    reference: '在文字里引用',
    origin: '来源',
    typed: '数据文件',
    computed: '由程序合计，不必填写',
    absent: '没有填，按 0 计',
    section: '栏目在',
  },
  separator: '；',
  server: {
    foreignHost: '只能用 127.0.0.1 或 localhost 访问预览',
    onlyGet: '预览只供查看',
    nothingHere: '没有这个地址',
    noPage: '还没有可以看的页面',
    failed: '程序内部出错，没有生成',
    busy: '正在读取和核对数据文件，还没有做好。请过一会儿再试',
    tooManyWindows: '打开的预览窗口太多，请先关掉几个，再刷新',
    long: (path: string) =>
      `读取和核对 ${path} 已超过 10 秒，还没有结果。请再等一等；文件在网络盘或移动盘上的，请检查连接，或把整个文件夹复制到本机再预览`,
    gone: (path: string) =>
      `程序处理 ${path} 时意外终止，可能是内容太多、内存不够。请按 Ctrl+C 结束，减少内容后重新运行`,
  },
  terminal: withVisibleValues({
    address: (url: string) => `预览：${url}`,
    portTaken: (asked: number, found: number) => `端口 ${asked} 已被占用，改用 ${found}`,
    noPort: (asked: number) =>
      `从 ${asked} 起的端口都被占用，或没有权限使用。请用 --port 另外指定一个，例如 --port ${asked < 60_000 ? asked + 1000 : asked - 1000}`,
    badPort: (found: string) => `端口“${found}”不对。请写 1 到 65535 之间的整数，例如 --port 8210`,
    watching: '保存数据文件后页面自动更新。按 Ctrl+C 结束',
    cannotOpen: '没能打开浏览器，请把上面的地址复制到浏览器里打开',
    kept: '页面没有更新',
    over: '读取完毕，内容没有变化',
    more: (n: number) => `……另有 ${n} 条没有显示，全部可用 report-gen check --limit 0 查看`,
    summary: (isNew: boolean, errors: number, warnings: number) => {
      const counts = [
        ...(errors > 0 ? [`${errors} 个错误`] : []),
        ...(warnings > 0 ? [`${warnings} 个警告`] : []),
      ]
      return `${isNew ? '页面已更新' : '页面没有更新'}：${counts.join('，') || '没有发现问题'}`
    },
    ended: '预览已结束',
  }),
}
