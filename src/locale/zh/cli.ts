import { withVisibleValues } from '../visible.ts'

/** The outputs, as they are called. */
const formatNames = {
  html: 'HTML',
  fragment: 'HTML 片段',
  docx: 'DOCX',
  pdf: 'PDF',
  ofd: 'OFD',
  xlsx: 'XLSX',
  csv: 'CSV',
  json: 'JSON',
}

/** The outputs as options name them, and what else people call them. */
export const formatWordings = [
  { name: 'html', also: ['网页', 'htm', 'web'] },
  { name: 'fragment', also: ['片段', 'HTML 片段', '网页片段'] },
  { name: 'docx', also: ['Word', 'doc', 'wps', '文档'] },
  { name: 'pdf' },
  { name: 'ofd', also: ['版式文件', '国产版式'] },
  { name: 'xlsx', also: ['Excel', 'xls', 'et', '表格', '电子表格'] },
  { name: 'csv', also: ['逗号分隔'] },
  { name: 'json' },
] as const

/** An answer that agrees. */
export const isYes = /^(?:y|yes|是|好)$/i

/** Encodings as options name them, and what else people call them. */
export const encodingWordings = [
  { name: 'utf-8', also: ['utf8 bom', 'unicode'] },
  { name: 'gb18030', also: ['ansi', 'cp936', 'gb', '国标'] },
] as const

/** What the command line says of calls, files, and what is done. */
export const cli = withVisibleValues({
  usage: {
    unknownFormat: (found: string, nearest: string | undefined, known: readonly string[]) =>
      `不认识的格式“${found}”。${nearest ? `是不是 ${nearest}？` : ''}可用的有：${known.join('、')}，例如 -f ${known.join(',')}`,
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
      `不认识的编码“${found}”。${nearest ? `是不是 ${nearest}？` : ''}可用的有：utf-8、gb18030`,
    outputIsFile: (found: string, folder: string) =>
      `-o 后面应是文件夹，“${found}”像是文件名。文件名由报告的标题而定；请写文件夹，例如 -o ${folder === '.' ? '年报' : folder}，只要某种格式的再加 -f，例如 -f pdf`,
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
    emptyAgency: '机关全称是空的。请写成 --agency 某某区某某局',
    badYear: (found: string) => `年度“${found}”不是四位数字。请写成 --year 2025 的样子`,
    noEdition: (year: number, first: number) => `没有适用于 ${year} 年度的版式。年度应为 ${first} 年或以后`,
    /** Messages of the argument parser, by its code. */
    parser: (code: string, found: string, near: string | undefined, command: string | undefined) => {
      const said: Record<string, string> = {
        'commander.unknownOption': `没有选项 ${found}`,
        'commander.unknownCommand': /\.ya?ml$/i.test(found)
          ? `“${found}”前面少了命令，先检查：report-gen check ${found}，再生成：report-gen build ${found}`
          : `没有命令“${found}”`,
        'commander.optionMissingArgument': `选项 ${found} 后面缺少内容`,
        'commander.excessArguments': '参数太多',
        'commander.help': '缺少命令',
      }
      return `${said[code] ?? `用法不对（${code}）`}。${near ? `是不是 ${near}？` : ''}用 report-gen ${command === undefined ? '' : `${command} `}--help 查看用法`
    },
    notYaml: (path: string) =>
      `数据文件的名称应以 .yaml 结尾，给的是“${path}”，没有写任何文件。机关名称里有空格的，请给整个名称加引号：--agency "某某区 某某局"`,
    missingArgument: (command: string, example: string) =>
      `${command} 后面没有写${command === 'explain' ? '要解释的规则名或地址' : command === 'schema' ? '版式的名称或文件' : '数据文件'}。例如 ${example}`,
    missingOption: (option: string, example: string) => `没有写 ${option}，不能没有它。例如 ${example}`,
    misdashed: (found: string, meant: string) =>
      `没有选项 ${found}。是不是 ${meant}？这样的选项前面是两个半角减号`,
    optionOfOthers: (found: string, meant: string, command: string, others: readonly string[]) =>
      `${command} 没有选项 ${found}。${meant} 是 ${others.join('、')} 的选项${others.length === 1 ? `：report-gen ${others[0]} 数据文件 ${meant}` : ''}。用 report-gen ${command} --help 查看 ${command} 的用法`,
  },
  /** What is said of manifests. */
  manifest: {
    missing: (path: string) =>
      `找不到清单 ${path}。清单是 report-gen build --manifest 打印的，存成文件的写法：report-gen build 年报 --manifest > ${path}`,
    other: (path: string) => `${path} 不是清单。清单是 report-gen build --manifest 打印的，每行一个 JSON`,
    missingShards: (missing: readonly number[], count: number) =>
      `${count} 个部分里缺 ${missing.map((index) => `${index}/${count}`).join('、')}，没有它们的清单。请补做，例如 --shard ${missing[0]}/${count}`,
    otherCounts: (counts: readonly number[]) =>
      `这些清单不是同一次分的：有的分为 ${counts.join(' 个部分，有的分为 ')} 个。请只合并同一次的`,
    notReached: (files: readonly string[]) =>
      `没有结果的 ${files.length} 份（没有做到、读不了，或与别的同名）：${files.join('、')}。请把它们所在的部分再运行一次`,
    notMade: (files: readonly string[]) => `没有生成的 ${files.length} 份：${files.join('、')}`,
    merged: (manifests: number, files: number, made: number) =>
      `${manifests} 个清单，${files} 份数据文件，已生成 ${made} 份`,
  },
  /** What `import` says. */
  import: {
    standardInput: '标准输入',
    outputForMany: '有几份报告，-o 请写文件夹，不要写文件',
    missing: (path: string) => `找不到 ${path}。请检查文件名和所在的文件夹`,
    emptyFolder: (folder: string) =>
      `${folder} 里没有可以导入的文件（.html、.docx、.doc、.xlsx、.ods、.pdf、.ofd、.txt）`,
    notImported: (path: string) => `${path} 没有导入，不能由它开始新的一年`,
    refused: (source: string, why: string) => `${source}：${why}`,
    together: (sources: readonly string[], agency: string, year: number) =>
      `${sources.join('、')} 是同一份报告（${agency}，${year}年），合并读入。不是同一份的，请分别导入`,
    copy: (copy: string, source: string, agency: string, year: number, differing: readonly string[]) =>
      differing.length === 0
        ? `${copy} 与 ${source} 是同一份报告（${agency}，${year}年），表里的数相同，没有再读入`
        : `${copy} 与 ${source} 是同一份报告（${agency}，${year}年），没有再读入，但有 ${differing.length} 个数不同：${differing.slice(0, 5).join('、')}${differing.length > 5 ? '等' : ''}。请核对以哪一份为准`,
    notWritten: (source: string, count: number) =>
      `${source}：有 ${count} 处拿不准，没有写文件。去掉 --strict 就写出数据文件，拿不准的地方留有注释`,
    more: (count: number) => `……另有 ${count} 处没有显示，都写在数据文件的注释和对照页里`,
    done: (file: string, review: string, doubts: number, dropped: number) =>
      [
        doubts === 0
          ? `已导入 ${file}，没有拿不准的地方`
          : `已导入 ${file}，有 ${doubts} 处拿不准，请逐处核对`,
        ...(dropped === 0 ? [] : [`没有录入的文字 ${dropped} 段（网页的栏目、链接、图等）`]),
        `原表和录入的数列在 ${review}`,
      ].join('；'),
  },
  /** What `workbook` says, and `import` of one. */
  workbook: {
    updateWhat: (data: string) =>
      `没有写填好的工作簿。例如 report-gen workbook --update ${data} ${data.replace(/\.ya?ml$/i, '')}.xlsx`,
    notXlsx: (found: string) => `工作簿的名称应以 .xlsx 结尾，给的是“${found}”，没有写任何文件`,
    notMade: (path: string) => `${path} 读不通，没有做工作簿。请先照上面的提示改正`,
    filled: (path: string) =>
      `${path} 有人填过，没有覆盖。请先用 report-gen import 读回，或用 -o 换一个名字；确定不要的，加 --overwrite`,
    made: (path: string, data: string | undefined) =>
      `已生成 ${path}。填好以后用 report-gen import ${path} 读成数据文件${data === undefined ? '' : `，或用 report-gen workbook --update ${data} ${path} 写进 ${data}`}`,
    stripped: (source: string) =>
      `${source}：是发出去的工作簿，但其中隐藏的页（_地址、_数据）不全或者改过，只能照一般的表格辨认。请逐处核对，或请填报的人在原来的文件里重填`,
    other: (source: string, agency: string, year: number) =>
      `${source}：是${agency} ${year} 年度的工作簿，与 --agency、--year 给的不同，没有读。请核对拿的是哪一份`,
    unreadableData: (source: string) =>
      `${source}：做工作簿用的数据文件在这里读不通（上面的行号是那份数据文件的），没有写文件。用了自己的版式的，请把版式文件放在同一文件夹`,
    doubt: (source: string, address: string | undefined, message: string) =>
      `${source}：${address === undefined ? '' : `${address}：`}${message}`,
    imported: (file: string, count: number, doubts: number) =>
      `已写成 ${file}，工作簿里填改了 ${count} 处${doubts === 0 ? '，没有拿不准的地方' : `；有 ${doubts} 处拿不准，在文件里有“# 导入：”注释，请逐处核对`}`,
    notUpdated: (path: string) => `${path} 读不通，没有写入。请先照上面的提示改正`,
    notOurs: (source: string) =>
      `${source} 不是由 report-gen workbook 生成的，或者其中隐藏的页（_地址、_数据）删了、改了，不能对应到数据文件。请用 report-gen import 读成新的数据文件`,
    ofOther: (source: string, agency: string, year: number, dueAgency: string, dueYear: number) =>
      `${source} 是${agency} ${year} 年度的，数据文件是${dueAgency} ${dueYear} 年度的，没有写入。请核对拿的是哪一份`,
    ofOtherForm: (source: string, found: string, due: string) =>
      `${source} 用的是${found}，数据文件用的是${due}，没有写入。请用现在的数据文件重新生成工作簿`,
    conflict: (address: string, inFile: string, inWorkbook: string) =>
      `${address}：工作簿发出以后两边都改了，数据文件里是${inFile === '' ? '空白' : `“${inFile}”`}，工作簿里是${inWorkbook === '' ? '空白' : `“${inWorkbook}”`}，没有写入。请核对，在数据文件里改成对的`,
    nothingNew: (path: string) => `${path} 没有要改的地方`,
    sayYes: (path: string) => `没有写入 ${path}。确认上面的改动以后，加 --yes 再运行一次`,
    question: (path: string, count: number) => `以上 ${count} 处写入 ${path} 吗？写入请输入 y：`,
    leftAlone: (path: string) => `没有写入，${path} 没有变`,
    updated: (path: string, count: number, doubts: number, conflicts: number) =>
      [
        `已写入 ${path}，改了 ${count} 处`,
        ...(doubts > 0 ? [`有 ${doubts} 处拿不准，请核对`] : []),
        ...(conflicts > 0 ? [`有 ${conflicts} 处两边都改过，没有写入`] : []),
      ].join('；'),
  },
  /** What `diff` says. */
  diff: {
    two: (count: number, example: string) => `diff 后面要写两个数据文件，这里有 ${count} 个。例如 ${example}`,
    needsOutput: '--format xlsx 要用 -o 写明文件，例如 -o 对照.xlsx',
    exists: (path: string) => `${path} 已经有了，没有覆盖。请用 -o 换一个名字，或加 --overwrite`,
    unreadable: (path: string) => `${path} 读不通，没有对照。请先照上面的提示改正`,
  },
  /** What `init --from` says. */
  initFrom: {
    keepProseAlone: '--keep-prose 要与 --from 一起用，例如 --from 2024.yaml --keep-prose',
    agencyWithFrom: '用 --from 时机关与上年相同，不写 --agency。名称改了的，生成后在文件里改',
    unreadableFrom: (path: string) => `${path} 读不通，没有生成新的文件。请先照上面的提示改正`,
    begun: (path: string, from: string) =>
      `已由 ${from} 生成 ${path}：上年结转已带过来，其余的数都是 0。请填写，再用 report-gen check ${path} 检查`,
  },
  files: {
    missing: (path: string, similar: string | undefined) =>
      similar
        ? `找不到文件 ${path}。是不是 ${similar}？`
        : Object.hasOwn(formatNames, path.toLowerCase())
          ? `找不到文件 ${path}。${path} 是格式的，几种格式用半角逗号连起来，中间不空格，例如 -f pdf,docx`
          : `找不到文件 ${path}。请检查名字和所在文件夹`,
    currentFolderGone: '当前文件夹已经删除或移走。请先用 cd 进入别的文件夹，再运行一次',
    noMatch: (pattern: string) =>
      `没有与 ${pattern} 相符的数据文件（.yaml、.yml）。请检查名字和所在文件夹：* 代表一段任意的字，? 代表一个字，** 代表各级文件夹`,
    noDataFile: (folder: string) =>
      `文件夹 ${folder} 里没有数据文件（.yaml、.yml）。下级文件夹里的请写成 ${folder}/**/*.yaml`,
    leftOut: (paths: readonly string[]) =>
      `${paths.join('、')}：没有“年度”和“机关”，不是报告的数据，没有处理`,
    twice: (first: string, again: string) =>
      first === again ? `${again} 写了两次，只处理一次` : `${again} 与 ${first} 是同一个文件，只处理一次`,
    isFolder: (path: string) => `${path} 是文件夹，不是数据文件。请写到具体的文件，例如 ${path}/data.yaml`,
    missingFolder: (path: string) => `找不到文件夹 ${path}。请检查名字`,
    notRegular: (path: string) =>
      `${path} 不是普通文件（是设备或管道），没有读取。请先存成文件，再写它的名字`,
    tooLarge: (path: string, most: number) =>
      `${path} 超过 ${most / 1024 / 1024} MB 的上限，没有读取。请检查是不是写错了文件`,
    hugeInTheWay: (path: string) =>
      `${path} 已经有了，而且大得不像本程序生成的，没有覆盖。请把它改名或移走，或用 -o 指定别的文件夹`,
    noAnswer: (path: string, seconds: number) =>
      `等了 ${seconds} 秒，${path} 所在的磁盘没有回应。请检查网络盘、移动硬盘是否接好，或先把文件复制到本机再运行`,
    unreadable: (path: string, code: string) => `不能读取 ${path}：${unreadable(code)}`,
    unwritable: (path: string, code: string) =>
      `不能写入 ${path}（${code}）。请换一个有权限的文件夹，用 -o 指定`,
    unwritableOutput: (code: string) =>
      `标准输出写不进去（${code === 'ENOSPC' ? '磁盘已满' : code}），打印的内容不完整。已生成的文件不受影响；请清理磁盘，或换一个地方保存再运行`,
    notAFolder: (path: string) => `${path} 是文件，不能作为输出文件夹。请用 -o 另外指定`,
    folderInTheWay: (path: string) =>
      `${path} 是文件夹，不能写成文件。请把它改名或移走，或用 -o 指定别的文件夹`,
    linkInTheWay: (path: string) =>
      `${path} 是链接，没有写入，以免改到别处的文件。请把链接移走，或直接写到它所指的文件夹`,
    notAFile: (path: string) => `${path} 不是普通文件（是设备或管道），不能写入。请另外指定`,
    isInput: (path: string) => `${path} 是这次读取的文件，不能同时作为输出，没有写入。请换一个名字或文件夹`,
    readOnly: (path: string) => `${path} 是只读的，没有写入。请先取消只读，或换一个名字`,
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
    edited: (path: string) =>
      `${path} 在生成以后被人改过，或者不是本程序生成的，没有覆盖。要覆盖请加 --overwrite；要保留请先改名或移走`,
    exists: (paths: readonly string[]) =>
      `${paths.join('、')} 已经有了，没有覆盖。请换一个名字，或先移走原来的文件`,
    sameName: (name: string, paths: readonly string[]) =>
      `${paths.join(paths.length > 2 ? '、' : ' 和 ')} 的报告同名（${name}），都没有生成。请修改其中一个的“标题”“机关”或“年度”，或分开生成到不同的文件夹`,
  },
  done: {
    hidden: (count: number) => `……另有 ${count} 条没有显示，用 report-gen check --limit 0 全部查看`,
    summary: (path: string, parts: readonly string[]) => `${path}：${parts.join('，')}`,
    stopped: '没有生成',
    errors: (count: number) => `${count} 个错误`,
    warnings: (count: number) => `${count} 个警告`,
    infos: (count: number) => `${count} 条提示（用 report-gen check 查看）`,
    accepted: (count: number) => `${count} 处已确认`,
    built: (formats: readonly (keyof typeof formatNames)[], milliseconds: number) =>
      `已生成 ${formats.map((format) => formatNames[format]).join('、')}，用时 ${(milliseconds / 1000).toFixed(2)} 秒`,
    /** Pictures of a fragment, each by its caption and its file. */
    pictures: (captions: readonly string[], paths: readonly string[]) =>
      [
        `片段里有 ${captions.length} 张图片，有的网站编辑器（如 UEditor）会去掉。片段贴好后请核对，没有的用编辑器的“插入图片”上传：`,
        ...captions.map((caption, index) => `  ${paths[index] ?? ''}（${caption}）`),
      ].join('\n'),
    batch: (count: number, stopped: readonly string[]) =>
      stopped.length === 0
        ? `共 ${count} 份，都已生成`
        : `共 ${count} 份：已生成 ${count - stopped.length} 份，没有生成 ${stopped.length} 份（${stopped.join('、')}）`,
    progress: (done: number, count: number, rate: number, left: number, path: string) =>
      `${done}/${count} 份，每秒 ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} 份，约剩 ${duration(left)}：${path}`,
    unchanged: (path: string) => `${path}：没有变，不必重新生成`,
    interrupted: (left: readonly string[]) =>
      `已中断，还有 ${left.length} 份没有处理：${left.slice(0, 20).join('、')}${left.length > 20 ? ' 等' : ''}。已经写完的都是完整的。请再运行一次；有清单的加 --incremental 清单，只做没做的`,
    threadEnded: (path: string, details: string) => `${path}：处理它的线程中途结束了。${details}`,
    draft: '有错误，印有“草稿”',
    zeros: (count: number) => `${count} 个单元格没有填，按 0 计`,
    draftHint: '改正后再生成；只想先看样子，可加 --draft 生成草稿',
    initialised: (path: string) =>
      `已生成 ${path}，填好后先检查：report-gen check ${path}，没有错误了再生成：report-gen build ${path}`,
  },
  versions: (node: string, fonts: string) => `Node ${node}，字体 ${fonts}`,
  internal: (details: readonly string[]) =>
    `程序内部出错，这不是数据的问题。请把下面的内容和数据文件一起反馈给开发者：\n${details.join('\n')}`,
})

/** Seconds in words. */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  return whole < 60 ? `${whole} 秒` : `${Math.floor(whole / 60)} 分 ${whole % 60} 秒`
}

/** Why the system does not give a file, and what to do. */
function unreadable(code: string): string {
  const said: Readonly<Record<string, string>> = {
    EACCES: '没有权限。请检查文件和所在文件夹的权限',
    EPERM: '没有权限。请检查文件和所在文件夹的权限',
    ENOENT: '找不到。请检查名字和所在文件夹',
    ENOTDIR: '路径中间有一段是文件，不是文件夹。请检查路径',
    EISDIR: '是文件夹，不是文件。请写到具体的文件',
    ENAMETOOLONG: '文件名太长，系统不允许有这样的文件。请检查是不是把别的文字写成了文件名',
    ELOOP: '链接绕成了圈，没有指向任何文件。请改正或删去这些链接',
    EIO: '磁盘读取出错。请检查磁盘，或从备份中恢复这个文件',
    ESTALE: '网络盘上的文件已经换了或连接断了。请重新连接网络盘再运行',
    EBUSY: '正被别的程序打开。请先关闭该文件',
    EMFILE: '同时打开的文件太多。请关闭一些程序再运行',
    ENFILE: '同时打开的文件太多。请关闭一些程序再运行',
  }
  return said[code] ?? `系统没有给出这个文件（${code}）。请把文件复制到本机的文件夹再运行`
}
