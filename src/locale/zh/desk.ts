/** What the server of the desk says to its pages and in the terminal. What the pages say is in `desk-page.ts`. */
import { shellWord } from '../shell-word.ts'
import { withVisibleValues } from '../visible.ts'

/** What a cell holds, by its kind. */
const NUMBERS = {
  count: '不小于 0 的整数，例如 25',
  change: '整数，例如 10，减少的写负数，例如 -3',
  amount: '不小于 0 的金额，例如 52.6540',
  number: '数，例如 25 或 12.5',
  ratio: '数或百分数，例如 12.5 或 63.7%',
  text: '文字',
}

export const desk = {
  title: '年报填报',
  wholeRule: '使用说明里的全文，有例子',
  server: withVisibleValues({
    foreignHost: '只能用 127.0.0.1 或 localhost 访问',
    foreignPage: '别的网页不能读写这里的文件',
    onlyGetPost: '没有这种请求方式',
    noKey: '地址不完整，缺少密钥。请关掉这一页，再双击一次“年报工作台”（或者用黑色窗口里的完整地址）',
    oldKey:
      '程序重新打开过，这一页是上次打开的，已经失效。请到新打开的窗口里接着填；找不到的，再双击一次“年报工作台”（或者用黑色窗口里的地址）',
    onlyJson: '只收 JSON',
    notJson: '收到的内容不是 JSON',
    tooLarge: '内容太大，没有收下。请分成几次，每次不超过 8 MB',
    nothingHere: '没有这个地址',
    noAnswer: '这个文件的程序没有回答，可能刚刚意外终止。请刷新页面再试',
    long: (file: string) =>
      `读取和核对 ${file} 已超过 10 秒，还没有结果。请再等一等；文件在网络盘或移动盘上的，请检查连接`,
    gone: (file: string) =>
      `程序处理 ${file} 时意外终止，可能是内容太多、内存不够。已经写进文件的都在，请刷新页面`,
    outside: (file: string) => `${file} 不在打开的文件夹里，没有打开`,
    notData: (file: string) => `${file} 不是数据文件。数据文件的名称以 .yaml 或 .yml 结尾`,
    missing: (file: string) => `没有找到 ${file}，可能已经改名、移走或删除`,
  }),
  change: withVisibleValues({
    noCell: (address: string) => `表里没有“${address}”这一格，可能版式或附表刚刚改过。请刷新页面再填`,
    noWay: (address: string) => `“${address}”在文件里的写法不能在这里改，请打开“原文”直接改`,
    noted: (section: string) =>
      `“${section}”里这一格带有“注”，整格去掉会把注一起丢掉。没有发生的写 0，空白的写 ~；连注一起去掉，请打开“原文”直接改`,
    unreadable: '文件现在有格式错误，读不出来，没有写入。请打开“原文”，按提示改好再填',
    otherKind: (typed: string, kind: keyof typeof NUMBERS) => ({
      message: `“${typed}”不能填在这一格`,
      fix: `这一格填${NUMBERS[kind]}`,
    }),
    unfit: (message: string, fix = '') =>
      `${message}。没有写进文件，文件里还是原来的${fix === '' ? '' : `。${fix}`}`,
    unwritable: '这些内容写进文件就读不出原样，没有写入。请检查里面有没有看不见的控制字符',
  }),
  saving: withVisibleValues({
    failed: (why: string) =>
      `${why}。填的内容还留着，每隔几秒会再存一次；窗口可以不关，也可以先把内容下载下来`,
    conflicts: (count: number) =>
      `上次填的内容有 ${count} 处没有存进文件，这些地方后来又改成了别的。请逐处核对，决定留哪一个`,
    unreadable: '文件现在有格式错误，读不出来，表格里是上一次读到的内容。请打开“原文”，按提示改好',
    readOnly: (path: string) => `${path} 是只读的，不能写入。请先去掉文件的只读属性`,
  }),
  history: {
    none: '没有可以撤销或重做的步骤',
    undo: '这一步不能撤销了：同一处后来又改过。请直接改成要的内容',
    redo: '这一步不能重做了：同一处后来又改过。请直接改成要的内容',
  },
  terminal: withVisibleValues({
    address: (url: string) => `填报：${url}`,
    already: (url: string) => `这个文件夹的年报工作台已经打开，没有另外启动：${url}`,
    secret: '地址里有密钥，请不要转发给别人。只有本机能打开。按 Ctrl+C 结束',
    notAFolder: (path: string) =>
      `${path} 是文件，不是文件夹。要打开这个文件：report-gen edit ${shellWord(path)}`,
    noFolder: (path: string) => `没有找到文件夹 ${path}。请检查路径，或先新建这个文件夹`,
    ended: '填报已结束',
  }),
}
