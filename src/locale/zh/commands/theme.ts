import { shellWord } from '../../shell-word.ts'

/** What the help of `theme` says, and what it says that no other command does. */
export const theme = {
  summary: '自己的网页样式',
  after: `
例子：
  report-gen theme init 我的样式                 复制自带的模板
  report-gen build data.yaml --theme 我的样式    用它生成网页和片段`,
  option: '网页和片段用这个文件夹里的模板、样式，没有的用自带的。模板是代码，请只用自己信得过的',
  init: {
    summary: '复制一份自带的模板和样式，供修改',
    after: `
例子：
  report-gen theme init 我的样式
  report-gen preview data.yaml --theme 我的样式    边改边看`,
  },
  folder: '复制到哪个文件夹（默认 theme），已有的文件不会被覆盖',
  initialised: (folder: string, count: number) =>
    `已在 ${folder} 复制 ${count} 个文件。请先读其中的 README.md；改好后用 --theme ${shellWord(folder)} 生成或预览`,
  missing: (folder: string, similar: string | undefined) =>
    `找不到主题文件夹 ${folder}。${similar ? `是不是 ${similar}？` : '请检查名字；'}可用 report-gen theme init ${shellWord(folder)} 生成一份`,
  outside: (path: string) =>
    `${path} 是链接，指向主题文件夹之外，没有读取。请把它所指的文件复制到主题文件夹里`,
  notAFolder: (folder: string) => `${folder} 是文件，不是文件夹。主题是一个文件夹，请另外指定`,
  elsewhere: '在 theme init 后面写别的文件夹，例如 report-gen theme init 我的样式',
  exists: (paths: readonly string[]) =>
    `这些文件已经有了，没有复制任何文件：${paths.join('、')}。请换一个文件夹，或先移走它们`,
}
