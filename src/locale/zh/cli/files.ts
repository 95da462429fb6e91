import { shellWord } from '../../shell-word.ts'
import { refusal, whyRefused } from './refusals.ts'
import { formatNames } from './wordings.ts'

/** What is said of files and folders. */
export const files = {
  missing: (path: string, similar: string | undefined) =>
    similar
      ? `找不到文件 ${path}。是不是 ${similar}？`
      : Object.hasOwn(formatNames, path.toLowerCase())
        ? `找不到文件 ${path}。${path} 是格式的，几种格式用半角逗号连起来，中间不空格，例如 -f pdf,docx`
        : `找不到文件 ${path}。请检查名字和所在文件夹`,
  /** `name` is there. */
  parted: (word: string, name: string) =>
    `找不到“${word}”，有的是“${name}”。名字里有空格的，请用引号括起来：${shellWord(name)}`,
  currentFolderGone: '当前文件夹已经删除或移走。请先用 cd 进入别的文件夹，再运行一次',
  noMatch: (pattern: string) =>
    `没有与 ${pattern} 相符的数据文件（.yaml、.yml）。请检查名字和所在文件夹：* 代表一段任意的字，? 代表一个字，** 代表各级文件夹`,
  noDataFile: (folder: string) =>
    `文件夹 ${folder} 里没有数据文件（.yaml、.yml）。下级文件夹里的请写成 ${shellWord(`${folder}/**/*.yaml`)}`,
  leftOut: (paths: readonly string[]) => `${paths.join('、')}：没有“年度”和“机关”，不是报告的数据，没有处理`,
  foldersLeftOut: (folder: string, inside: readonly string[]) =>
    `${folder} 里的文件夹没有读：${inside.join('、')}。要读的，请把里面的文件移到 ${folder}，或者在命令里也写上这个文件夹`,
  twice: (first: string, again: string) =>
    first === again ? `${again} 写了两次，只处理一次` : `${again} 与 ${first} 是同一个文件，只处理一次`,
  isFolder: (path: string) => `${path} 是文件夹，不是数据文件。请写到具体的文件，例如 ${path}/data.yaml`,
  missingFolder: (path: string) => `找不到文件夹 ${path}。请检查名字`,
  notRegular: (path: string) => `${path} 不是普通文件（是设备或管道），没有读取。请先存成文件，再写它的名字`,
  tooLarge: (path: string, most: number) =>
    `${path} 超过 ${most / 1024 / 1024} MB 的上限，没有读取。请检查是不是写错了文件`,
  hugeInTheWay: (path: string) => `${path} 已经有了，而且大得不像本程序生成的，没有覆盖。请把它改名或移走`,
  noAnswer: (path: string, seconds: number) =>
    `等了 ${seconds} 秒，${path} 所在的磁盘没有回应。请检查网络盘、移动硬盘是否接好，或先把文件复制到本机再运行`,
  unreadable: (path: string, code: string) =>
    `不能读取 ${path}：${refusal(code) ?? `系统没有给出这个文件（${code}）。请把文件复制到本机的文件夹再运行`}`,
  unwritable: (path: string, code: string) =>
    `不能写入 ${path}：${refusal(code) ?? `系统写不进去（${code}）。请写到本机的文件夹`}`,
  elsewhere: '用 -o 写到别处',
  or: (sentence: string, elsewhere: string) => `${sentence}，或${elsewhere}`,
  unwritableOutput: (code: string) =>
    `标准输出写不进去（${whyRefused(code) ?? code}），打印的内容不完整。已生成的文件不受影响；请清理磁盘，或换一个地方保存再运行`,
  notAFolder: (path: string) => `${path} 是文件，不能作为文件夹。请把它改名或移走`,
  folderInTheWay: (path: string) => `${path} 是文件夹，不能写成文件。请把它改名或移走`,
  linkInTheWay: (path: string) =>
    `${path} 是链接，没有写入，以免改到别处的文件。请把链接移走，或直接写到它所指的文件夹`,
  notAFile: (path: string) => `${path} 不是普通文件（是设备或管道），不能写入。请换一个名字`,
  isInput: (path: string) => `${path} 是这次读取的文件，不能同时作为输出，没有写入。请换一个名字或文件夹`,
  readOnly: (path: string) => `${path} 是只读的，没有写入。请先取消只读`,
  changed: (paths: readonly string[]) =>
    `${paths.join('、')} 在处理时被别的程序改动了，没有写入任何文件，改动还在。请保存好以后再运行一次`,
  recovered: (folder: string, names: readonly string[]) =>
    `上次在 ${folder} 写文件时中断，已先把那一组写完或还原：${names.join('、')}`,
  leftAsChanged: (paths: readonly string[]) =>
    `${paths.join('、')} 在写文件时又被改动，保留了改动后的样子，同一组的其他文件可能是另一次生成的。请核对后重新生成`,
  halfWritten: (folder: string) =>
    `写 ${folder} 里的文件时出错，也没能还原：有的是新的，有的是旧的，都是完整的。请排除问题后再运行一次，会自动接着做完`,
  busy: (path: string) => `${path} 正被别的程序打开，没有写入。请先关闭该文件`,
  full: (path: string) => `磁盘已满，没有写入 ${path}。请清理后再试`,
  edited: (paths: readonly string[]) =>
    `${paths.join('、')} 在生成以后被人改过，或者不是本程序生成的，没有覆盖。要覆盖请加 --overwrite；要保留请先改名或移走`,
  editedOnly: (paths: readonly string[]) =>
    `${paths.join('、')} 在生成以后被人改过，或者不是本程序生成的，没有覆盖，其余的已生成。要覆盖请加 --overwrite；要保留请先改名或移走`,
  exists: (paths: readonly string[]) =>
    `${paths.join('、')} 已经有了，没有覆盖。请换一个名字，或先移走原来的文件`,
  sameName: (name: string, paths: readonly string[]) =>
    `${paths.join(paths.length > 2 ? '、' : ' 和 ')} 的报告同名（${name}），都没有生成。请修改其中一个的“标题”“机关”或“年度”，或分开生成到不同的文件夹`,
}
