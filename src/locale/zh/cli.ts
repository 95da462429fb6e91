import { withVisibleValues } from '../visible.ts'

/** The outputs, as they are called. */
const formatNames = { html: 'HTML', fragment: 'HTML 片段', docx: 'DOCX', pdf: 'PDF' }

/** The outputs as options name them, and what else people call them. */
export const formatWordings = [
  { name: 'html', also: ['网页', 'htm', 'web'] },
  { name: 'fragment', also: ['片段', 'HTML 片段', '网页片段'] },
  { name: 'docx', also: ['Word', 'doc', 'wps', '文档'] },
  { name: 'pdf' },
] as const

/** Encodings as options name them, and what else people call them. */
export const encodingWordings = [
  { name: 'utf-8', also: ['utf8 bom', 'unicode'] },
  { name: 'gb18030', also: ['ansi', 'cp936', 'gb', '国标'] },
] as const

/** Everything that the command line says. */
export const cli = withVisibleValues({
  programme:
    '政府信息公开工作年度报告：一份数据文件，生成网页（HTML）、贴进网站编辑器的片段、Word（DOCX）和 PDF',
  help: {
    option: '显示帮助',
    version: '显示版本号',
    usage: '用法：',
    arguments: '参数：',
    options: '选项：',
    commands: '命令：',
    someOptions: '[选项]',
    someCommand: '<命令>',
    after: `
从这里开始：
  1. report-gen init --agency 某某区某某局 --year 2025     生成一份填好栏目、全为 0 的数据文件
  2. 用记事本或编辑器打开，填入数字和文字
  3. report-gen build 某某区某某局2025年.yaml              生成四种文件

report-gen help 命令，或 report-gen 命令 --help    查看一个命令的用法

返回值：0 成功；1 数据有错误；2 用法不对；3 文件或环境有问题；70 程序自身的错误`,
  },
  build: {
    summary: '由数据文件生成报告',
    files:
      '数据文件（YAML），可以有多个；写文件夹就是其中的数据文件（不含下级），写 年报/**/data.yaml 连同下级',
    output: '输出文件夹（默认与数据文件在一起）',
    formats: '要生成的格式，用逗号分开：html 网页、fragment 片段、docx、pdf（默认全部）',
    pdfStandard: 'PDF 要达到的标准：ua-1（无障碍）、a-2a（归档），用逗号分开',
    fonts: 'PDF 用自己的字体：system（本机安装的），或放字体文件的文件夹',
    draft: '生成草稿：有矛盾、没填完也生成，每页印上“草稿”',
    force: '就是 --draft（以前的名字）',
    overwrite: '覆盖生成后被人改过的文件',
    manifest: '在标准输出打印 JSON 清单',
    after: `
例子：
  report-gen build data.yaml                   生成 HTML、HTML 片段、DOCX、PDF
  report-gen build data.yaml -f fragment       只要 HTML 片段，贴进网站后台的编辑器
  report-gen build data.yaml -f docx -o 送审    只要 Word，放进“送审”文件夹
  report-gen build 2023.yaml 2024.yaml -o 年报  一次生成两年的报告
  report-gen build 各街道 -o 年报               生成文件夹里的每一份
  report-gen build data.yaml -f pdf --pdf-standard ua-1,a-2a
                                               PDF 按无障碍和归档的国际标准核对
  report-gen build data.yaml --fonts system    PDF 用本机安装的方正小标宋、仿宋_GB2312 等
  report-gen build data.yaml --theme 我的样式    网页和片段用自己的模板（见 report-gen theme init）`,
  },
  theme: {
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
      `已在 ${folder} 复制 ${count} 个文件。请先读其中的 README.md；改好后用 --theme ${folder} 生成或预览`,
    missing: (folder: string, similar: string | undefined) =>
      `找不到主题文件夹 ${folder}。${similar ? `是不是 ${similar}？` : '请检查名字；'}可用 report-gen theme init ${folder} 生成一份`,
    outside: (path: string) =>
      `${path} 是链接，指向主题文件夹之外，没有读取。请把它所指的文件复制到主题文件夹里`,
    notAFolder: (folder: string) => `${folder} 是文件，不是文件夹。主题是一个文件夹，请另外指定`,
    exists: (paths: readonly string[]) =>
      `这些文件已经有了，没有复制任何文件：${paths.join('、')}。请换一个文件夹，或先移走它们`,
    unwritable: (path: string, code: string) => `不能写入 ${path}（${code}）。请换一个有权限的文件夹`,
  },
  check: {
    summary: '检查数据文件，指出会被退回的地方',
    previous: '上一年的数据文件，用于核对结转',
    rule: '某条规则按什么级别处理，例如 vague-number=提示（可写多次）',
    strict: '有警告也算不通过',
    encoding: '数据文件的编码：utf-8（默认）或 gb18030（包括 GBK、GB2312）',
    allow: '数据文件可以用这个文件夹里的版式、上年和图片，即使在它的项目之外（可写多次）',
    fix: '改正能放心改正的地方（标点、空格、多填的合计等），注释和版面不变',
    dryRun: '与 --fix 同用：只显示会怎样改，不写文件',
    fixed: (path: string, count: number, recoded: boolean) =>
      `${path}：${[...(count > 0 ? [`改正了 ${count} 处`] : []), ...(recoded ? ['编码改为 UTF-8'] : [])].join('，')}`,
    wouldFix: (path: string, count: number, recoded: boolean) =>
      `${path}：可以${[...(count > 0 ? [`改正 ${count} 处`] : []), ...(recoded ? ['把编码改为 UTF-8'] : [])].join('，')}（没有写入；去掉 --dry-run 就会改）`,
    nothingToFix: (path: string) => `${path}：没有可以放心改正的地方`,
    format: '输出形式：pretty（给人看）、json、github',
    limit: '最多显示多少条（默认 50，0 为全部）',
    verbose: '逐个列出正文中没有认出说的是表中哪一项的数',
    prose: '只列出正文里的每一个数，说的是表中哪一项（可与 --format json 同用）',
    noFile: '没有检查任何文件',
    hidden: (count: number) => `……另有 ${count} 条没有显示，加 --limit 0 全部显示`,
    total: ({ files, error, warning, info, accepted, compared, unclear }: Counts) =>
      [
        error + warning + info === 0
          ? `${files} 个文件：没有发现问题`
          : `${files} 个文件：${error} 个错误，${warning} 个警告`,
        ...(info ? [`${info} 条提示`] : []),
        ...(accepted ? [`${accepted} 处已确认`] : []),
      ].join('，') + ofProse(compared, unclear),
    unclear: '没有认出说的是表中哪一项的数：',
    after: `
例子：
  report-gen check data.yaml                        逐条指出问题和所在的行
  report-gen check data.yaml --previous 2024.yaml   连同上一年的数据核对结转
  report-gen check data.yaml --fix --dry-run        看看能自动改正什么
  report-gen check 2023.yaml 2024.yaml --format json > 结果.json
每条提示末尾的方括号里是规则名：report-gen explain 规则名 查看说明`,
  },
  explain: {
    summary: '解释一条规则，或表中的一个单元格',
    subject: '规则名（提示末尾方括号里的英文），或地址（如 申请.新收.自然人）',
    year: '按哪一年度的版式解释地址（默认最新的）',
    after: `
例子：
  report-gen explain balance
  report-gen explain 申请.不予公开.过程性信息 --year 2022`,
  },
  init: {
    summary: '生成一份填好栏目、全为 0 的数据文件',
    file: '要生成的文件（默认按机关和年度命名）',
    agency: '机关全称',
    year: '报告年度',
    after: `
例子：
  report-gen init --agency 某某区某某局 --year 2025
  report-gen init 数据/2025.yaml --agency 某某区某某局 --year 2025`,
  },
  schema: {
    summary: '输出编辑器用的 JSON Schema',
    subject: '版式的名称（如 2021）、自己的版式文件，或数据文件',
    output: '写入文件（默认打印出来）',
    overwrite: '覆盖不是本程序生成的、或被人改过的文件',
    after: `
例子：
  report-gen schema 2021 -o 2021.schema.json
  report-gen schema 年报.yaml -o 年报.schema.json    用了“增行”或自己版式的数据文件`,
  },
  preview: {
    summary: '在浏览器里预览报告，边写边看',
    file: '数据文件（YAML）',
    port: '端口（默认 8210；被占用时用下一个空闲的）',
    open: '打开浏览器',
    after: `
例子：
  report-gen preview data.yaml --open
  report-gen preview data.yaml --theme 我的样式   边改模板边看

保存数据文件后页面自动更新，问题列在页面右边。只有本机能访问。按 Ctrl+C 结束。`,
  },
  doctor: {
    summary: '查看 PDF 用哪些字体，报告里有没有字体中没有的字',
    file: '数据文件（YAML）：查这份报告里的字',
    after: `
例子：
  report-gen doctor                            附带的字体各用在哪里
  report-gen doctor --fonts system             本机安装了哪些公文字体，能不能用
  report-gen doctor data.yaml --fonts 字体     data.yaml 里哪些字要由别的字体代替`,
  },
  usage: {
    unknownFormat: (found: string, nearest: string | undefined, known: readonly string[]) =>
      `不认识的格式“${found}”。${nearest ? `是不是 ${nearest}？` : ''}可用的有：${known.join('、')}，例如 -f ${known.join(',')}`,
    unknownPrinter: (found: string, nearest: string | undefined, known: readonly string[]) =>
      `不认识的输出形式“${found}”。${nearest ? `是不是“${nearest}”？` : ''}可用的有：${known.join('、')}`,
    badLimit: (found: string) => `--limit 后面应是一个数，例如 --limit 100，这里写的是“${found}”`,
    unknownEncoding: (found: string, nearest: string | undefined) =>
      `不认识的编码“${found}”。${nearest ? `是不是 ${nearest}？` : ''}可用的有：utf-8、gb18030`,
    outputIsFile: (found: string, folder: string) =>
      `-o 后面应是文件夹，“${found}”像是文件名。文件名由报告的标题而定；请写文件夹，例如 -o ${folder === '.' ? '年报' : folder}，只要某种格式的再加 -f，例如 -f pdf`,
    proseAndFix: '--prose 只列出正文里的数，不能和 --fix 一起用',
    dryRunAlone: '--dry-run 要和 --fix 一起用',
    onePrevious: '--previous 只能和一个数据文件一起用。检查多个文件时，请在各自的数据文件里写“上年: 文件名”',
    unknownStandard: (found: string, known: readonly string[], near: string | undefined) =>
      `不认识的 PDF 标准“${found}”${near ? `，是不是 ${near}` : ''}？可用的有：${known.join('、')}，例如 --pdf-standard ${known.join(',')}`,
    themeWithoutHtml: '--theme 说的是网页和片段，而 -f 里没有 html、fragment。请加上，或去掉 --theme',
    standardWithoutPdf: '--pdf-standard 说的是 PDF，而 -f 里没有 pdf。请加上 pdf，或去掉 --pdf-standard',
    fontsWithoutPdf: '--fonts 说的是 PDF，而 -f 里没有 pdf。请加上 pdf，或去掉 --fonts',
    emptyAgency: '机关全称是空的。请写成 --agency 某某区某某局',
    badYear: (found: string) => `年度“${found}”不是四位数字。请写成 --year 2025 的样子`,
    noEdition: (year: number, first: number) => `没有适用于 ${year} 年度的版式。年度应为 ${first} 年或以后`,
    /** Messages of the argument parser, by its code. */
    parser: (code: string, found: string, near: string | undefined, command: string | undefined) => {
      const said: Record<string, string> = {
        'commander.unknownOption': `没有选项 ${found}`,
        'commander.unknownCommand': `没有命令“${found}”`,
        'commander.optionMissingArgument': `选项 ${found} 后面缺少内容`,
        'commander.excessArguments': '参数太多',
        'commander.help': '缺少命令',
      }
      return `${said[code] ?? `用法不对（${code}）`}。${near ? `是不是 ${near}？` : ''}用 report-gen ${command === undefined ? '' : `${command} `}--help 查看用法`
    },
    missingArgument: (command: string, example: string) =>
      `${command} 后面没有写${command === 'explain' ? '要解释的规则名或地址' : command === 'schema' ? '版式的名称或文件' : '数据文件'}。例如 ${example}`,
    missingOption: (option: string, example: string) => `没有写 ${option}，不能没有它。例如 ${example}`,
    misdashed: (found: string, meant: string) =>
      `没有选项 ${found}。是不是 ${meant}？这样的选项前面是两个半角减号`,
    optionOfOthers: (found: string, meant: string, command: string, others: readonly string[]) =>
      `${command} 没有选项 ${found}。${meant} 是 ${others.join('、')} 的选项${others.length === 1 ? `：report-gen ${others[0]} 数据文件 ${meant}` : ''}。用 report-gen ${command} --help 查看 ${command} 的用法`,
  },
  files: {
    missing: (path: string, similar: string | undefined) =>
      similar ? `找不到文件 ${path}。是不是 ${similar}？` : `找不到文件 ${path}。请检查名字和所在文件夹`,
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
    sameName: (name: string, first: string, second: string) =>
      `${first} 和 ${second} 的报告同名（${name}），都没有生成。请修改其中一个的“标题”“机关”或“年度”，或分开生成到不同的文件夹`,
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
    batch: (count: number, stopped: readonly string[]) =>
      stopped.length === 0
        ? `共 ${count} 份，都已生成`
        : `共 ${count} 份：已生成 ${count - stopped.length} 份，没有生成 ${stopped.length} 份（${stopped.join('、')}）`,
    draft: '有错误，印有“草稿”',
    zeros: (count: number) => `${count} 个单元格没有填，按 0 计`,
    draftHint: '改正后再生成；只想先看样子，可加 --draft 生成草稿',
    initialised: (path: string) => `已生成 ${path}，填好后运行 report-gen build ${path}`,
  },
  internal: (details: readonly string[]) =>
    `程序内部出错，这不是数据的问题。请把下面的内容和数据文件一起反馈给开发者：\n${details.join('\n')}`,
})

/** What became of the numbers in prose, so that silence is not taken for agreement. */
function ofProse(compared: number, unclear: number): string {
  if (compared + unclear === 0) return ''
  const left = unclear > 0 ? `，${unclear} 个没有认出说的是哪一项（--verbose 逐个列出）` : ''
  return `；正文里的数核对了 ${compared} 个${left}`
}

type Counts = {
  readonly [name in 'files' | 'error' | 'warning' | 'info' | 'accepted' | 'compared' | 'unclear']: number
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
