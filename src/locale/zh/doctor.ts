import { withVisibleValues } from '../visible.ts'
import { whyRefused } from './cli/refusals.ts'

/** What `report-gen doctor` says of the machine. */
export const doctorText = withVisibleValues({
  machine: '这台电脑',
  names: {
    program: '程序',
    node: 'Node',
    platform: '系统',
    folder: '文件夹',
    desk: '年报工作台',
    preview: '预览',
    browser: '浏览器',
    fonts: '附带的字体',
  },
  marks: { fine: '✓', hint: '!', fault: '✗' },
  fix: (text: string) => `办法：${text}`,
  writable: (path: string) => `能写入 ${path}`,
  unwritable: (path: string, code: string) =>
    `不能写入 ${path}：${whyRefused(code) ?? `系统写不进去（${code}）`}`,
  useAnotherFolder:
    '请换到自己能写的文件夹里运行，或者在 build 后面用 -o 把文件写到别处；没有权限的、只读的，请在文件夹的属性里改权限；磁盘满了的，请清理磁盘',
  portFree: (port: number) => `端口 ${port} 空闲`,
  portTaken: (asked: number, found: number) => `端口 ${asked} 被占用，会改用 ${found}`,
  mindTheAddress:
    '不用改，照打印的地址打开就行；多半是年报工作台或预览还在另一个窗口里开着，不用的请按 Ctrl+C 关掉',
  noPort: (port: number) => `从 ${port} 起的端口都被占用，或没有权限使用`,
  choosePort: (command: string) =>
    `请用 --port 另外指定一个，例如 report-gen ${command === 'desk' ? 'desk' : 'preview 年报.yaml'} --port 9210`,
  noBrowser: '没有找到浏览器',
  installBrowser:
    '装有浏览器的，不受影响，请自己打开打印的地址；没有的，请装一个（Edge、Chrome、火狐、360、奇安信等）。check、build 不用浏览器',
  noOpener: (browser: string) => `找到 ${browser}，但没有 xdg-open，不能自己打开它`,
  openByHand: '请把 desk、preview 打印的地址复制到浏览器里；要自动打开的，请装 xdg-utils',
  fontsWhole: (faces: number) => `${faces} 个，与发布时相同`,
  fontsChanged: (files: readonly string[]) => `缺少，或与发布时不同：${files.join('、')}`,
  unpackAgain: '请重新解压或重新安装本程序；要用自己的字体，请用 --fonts',
})
