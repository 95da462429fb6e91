import { shellWord } from '../../shell-word.ts'

/** What stands behind a command, where it is no data file. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  explain: '要解释的规则名或地址',
  schema: '版式的名称或文件',
  import: '要导入的文件',
  aggregate: '各单位报送的文件或文件夹',
  completion: '是哪一种命令行',
  'manifest merge': '清单',
}

/** A report as offices have it. */
const DOCUMENT = /\.(?:docx?|wps|html?|pdf|ofd|xlsx?|txt)$/i

/** What is said when a command is called in a way that it does not know. */
export const usage = {
  unknownFormat: (found: string, nearest: string | undefined, known: readonly string[]) =>
    `不认识的格式“${found}”。${nearest ? `是不是 ${nearest}？` : ''}可用的有：${known.join('、')}，例如 -f ${known.join(',')}`,
  /** A comma with nothing behind it: the rest stands behind a space. */
  partedFormats: '-f 里有一个逗号后面是空的。几种格式用逗号连起来，中间不空格，例如 -f pdf,docx',
  unknownPrinter: (found: string, nearest: string | undefined, known: readonly string[]) =>
    `不认识的输出形式“${found}”。${nearest ? `是不是“${nearest}”？` : ''}可用的有：${known.join('、')}`,
  badJobs: (found: string) =>
    `--jobs 后面应是 1 到 999 的数，就是同时用几个处理器，例如 --jobs 4，这里写的是“${found}”`,
  unknownShell: (found: string, near: string | undefined, known: readonly string[]) =>
    `不认识的命令行“${found}”。${near ? `是不是 ${near}？` : ''}可用的有：${known.join('、')}`,
  badShard: (found: string) => `--shard 后面应是“第几个/共几个”，例如 --shard 2/8，这里写的是“${found}”`,
  noJobIndex:
    '--shard /总数 的序号取自环境变量 JOB_COMPLETION_INDEX，而它不在，或不是数。不在 Kubernetes 里运行的，请写成 --shard 2/8 的样子',
  fixStandardInput: '标准输入（-）不能用 --fix 改正。请先存成文件',
  badLimit: (found: string) => `--limit 后面应是一个数，例如 --limit 100，这里写的是“${found}”`,
  unknownEncoding: (found: string, nearest: string | undefined) =>
    `不认识的编码“${found}”。${nearest ? `是不是 ${nearest}？` : ''}能读的有：utf-8、gb18030（包括 GBK、GB2312）；别的编码，请在编辑器里“另存为”，编码选 UTF-8`,
  outputIsFile: (found: string, folder: string) =>
    `-o 后面应是文件夹，“${found}”像是文件名。文件名由报告的标题而定；请写文件夹，例如 -o ${folder === '.' ? '年报' : shellWord(folder)}，只要某种格式的再加 -f，例如 -f pdf`,
  proseAndFix: '--prose 只列出正文里的数，不能和 --fix 一起用',
  dryRunAlone: '--dry-run 要和 --fix 一起用',
  onePrevious: '--previous 只能和一个数据文件一起用。检查多个文件时，请在各自的数据文件里写“上年: 文件名”',
  unknownStandard: (found: string, known: readonly string[], near: string | undefined) =>
    `不认识的 PDF 标准“${found}”${near ? `，是不是 ${near}` : ''}？可用的有：${known.join('、')}，例如 --pdf-standard ua-1,a-2a`,
  standardsOfTwoVersions:
    'ua-2 说的是 PDF 2.0，ua-1、a-2a 说的是 PDF 1.7，一个 PDF 只能是其中一种。请写 --pdf-standard ua-1,a-2a，或 --pdf-standard ua-2',
  themeWithoutHtml: '--theme 说的是网页和片段，而 -f 里没有 html、fragment。请加上，或去掉 --theme',
  standardWithoutPdf: '--pdf-standard 说的是 PDF，而 -f 里没有 pdf。请加上 pdf，或去掉 --pdf-standard',
  fontsWithoutPaper:
    '--fonts 说的是 PDF 和 OFD，而 -f 里没有 pdf，也没有 ofd。请加上其中一种，或去掉 --fonts',
  attachWithoutOfd:
    '--attach 说的是 OFD，而 -f 里没有 ofd。请写 -f ofd（要别的格式的，用逗号接着写），或去掉 --attach',
  /** Options that say what the file named says itself. */
  onlyOfBlank: (options: readonly string[], file: string) =>
    `${options.join('、')} 只在做空白的工作簿时写；写了 ${file} 的，工作簿照它做。请去掉这${options.length > 1 ? '些' : '个'}选项，或者去掉文件名`,
  emptyAgency: '机关全称是空的。请写成 --agency 青河区林业局',
  badYear: (found: string) => `年度“${found}”不是四位数字。请写成 --year 2025 的样子`,
  noEdition: (year: number, first: number) => `没有适用于 ${year} 年度的版式。年度应为 ${first} 年或以后`,
  /** Messages of the argument parser, by its code. */
  parser: (code: string, found: string, near: string | undefined, command: string | undefined) => {
    const said: Record<string, string> = {
      'commander.unknownOption': `没有选项 ${found}`,
      'commander.unknownCommand': /\.ya?ml$/i.test(found)
        ? `“${found}”前面少了命令，先检查：report-gen check ${shellWord(found)}，再生成：report-gen build ${shellWord(found)}`
        : DOCUMENT.test(found)
          ? `“${found}”前面少了命令，由它做出数据文件：report-gen import ${shellWord(found)}`
          : `没有命令“${found}”`,
      'commander.help': '缺少命令',
    }
    const meant =
      found === '--watch' ? '边写边看用 report-gen preview 数据文件。' : near ? `是不是 ${near}？` : ''
    return `${said[code] ?? `用法不对（${code}）`}。${meant}用 report-gen ${command === undefined ? '' : `${command} `}--help 查看用法`
  },
  /** `theme` alone, or before what is none of its parts. */
  partOfGroup: (group: string, found: string | undefined, parts: readonly string[], example: string) =>
    `${found === undefined ? `${group} 后面少了命令` : `${group} 没有命令“${found}”`}。可用的有：${parts.join('、')}，例如 ${example}`,
  /** A name without an ending may be the second word of an agency. */
  notYaml: (path: string, stem: string) =>
    `数据文件的名称应以 .yaml 结尾，给的是“${path}”，没有写任何文件。${stem === path ? '机关名称里有空格的，请给整个名称加引号：--agency "青河区 林业局"；是文件名的，' : ''}请写成 ${shellWord(`${stem}.yaml`)}`,
  missingArgument: (command: string, example: string) =>
    `${command} 后面没有写${ARGUMENTS[command] ?? '数据文件'}。例如 ${example}`,
  missingOption: (option: string, example: string) => `没有写 ${option}，不能没有它。例如 ${example}`,
  /** Options of a command that are left out, all at once. */
  missingRequired: (options: readonly string[], example: string, command: string) =>
    `没有写 ${options.join('、')}，不能没有。例如 ${example}。怎样写，用 report-gen ${command} --help 查看`,
  misdashed: (found: string, meant: string) =>
    `没有选项 ${found}。是不是 ${meant}？这样的选项前面是两个半角减号`,
  shortMisdashed: (found: string, meant: string) =>
    `没有选项 ${found}。是不是 ${meant}？这样的选项前面是一个半角减号`,
  valueMissing: (option: readonly string[], text: string, command: string) =>
    `选项 ${option.join('、')} 后面缺少内容。它的说明：${text}。用 report-gen ${command} --help 查看用法`,
  quotedValue: (option: string) =>
    `${option} 后面用的是中文引号，会被当作内容的一部分。请换成半角引号，没有空格的不用引号`,
  emptyName: '有一个名字是空的。写在脚本里的，请检查变量有没有值',
  excess: (words: readonly string[], command: string) =>
    `多了${words
      .slice(1)
      .map((word) => `“${word}”`)
      .join(
        '',
      )}：${command} 后面只能写一个名字。名字里有空格的，请用引号括起来：${shellWord(words.join(' '))}。用 report-gen ${command} --help 查看用法`,
  optionOfOthers: (found: string, meant: string, command: string, others: readonly string[]) =>
    `${command} 没有选项 ${found}。${meant} 是 ${others.join('、')} 的选项${others.length === 1 ? `：report-gen ${others[0]} 数据文件 ${meant}` : ''}。用 report-gen ${command} --help 查看 ${command} 的用法`,
}
