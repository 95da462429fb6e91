import { withVisibleValues } from '../visible.ts'

/** What the help of the command line says, and what a command says that no other does. */
export const commandText = withVisibleValues({
  programme:
    '政府信息公开工作年度报告：一份数据文件，生成网页（HTML）、贴进网站编辑器的片段、Word（DOCX）、PDF 和 OFD',
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

返回值：0 成功；1 数据有错误；2 用法不对；3 文件或环境有问题；70 程序自身的错误；130 中断`,
  },
  build: {
    summary: '由数据文件生成报告',
    files:
      '数据文件（YAML），可以有多个；写文件夹就是其中的数据文件（不含下级），写 年报/**/data.yaml 连同下级',
    output: '输出文件夹（默认与数据文件在一起）',
    formats:
      '要生成的格式，用逗号分开：html 网页、fragment 片段、docx、pdf、ofd，给电子表格和程序的 xlsx、csv、json（默认是前四种）',
    pdfStandard: 'PDF 要达到的标准：ua-1（无障碍）、a-2a（归档），用逗号分开；或 ua-2（PDF 2.0 的无障碍）',
    attach: '把数据文件作为附件放进 OFD',
    fonts: 'PDF、OFD 用自己的字体：system（本机安装的），或放字体文件的文件夹',
    draft: '生成草稿：有矛盾、没填完也生成，每页印上“草稿”',
    force: '就是 --draft（以前的名字）',
    overwrite: '覆盖生成后被人改过的文件',
    manifest: '在标准输出打印清单，每份报告一行 JSON',
    incremental: '只做有变化的：给上次 --manifest 存下的清单，数据、版式、样式、字体、选项都没变的不再生成',
    shard: '只做第几部分，例如 2/8：分给几台机器做，各做一部分；/8 的序号取自 JOB_COMPLETION_INDEX',
    jobs: '同时用几个处理器（默认全部）；生成的文件一样',
    quiet: '不显示进度，也不逐份说明已生成的',
    after: `
例子：
  report-gen build data.yaml                   生成 HTML、HTML 片段、DOCX、PDF
  report-gen build data.yaml -f fragment       只要 HTML 片段，贴进网站后台的编辑器
  report-gen build data.yaml -f docx -o 送审    只要 Word，放进“送审”文件夹
  report-gen build 2023.yaml 2024.yaml -o 年报  一次生成两年的报告
  report-gen build 各街道 -o 年报               生成文件夹里的每一份
  report-gen build data.yaml -f pdf --pdf-standard ua-1,a-2a
                                               PDF 按无障碍和归档的国际标准核对
  report-gen build data.yaml -f ofd --attach   只要 OFD，数据文件作为附件放在里面
  report-gen build data.yaml -f xlsx,json      各张表的 Excel 文件，和给程序读的数
  report-gen build data.yaml --fonts system    PDF 用本机安装的方正小标宋、仿宋_GB2312 等
  report-gen build data.yaml --theme 我的样式    网页和片段用自己的模板（见 report-gen theme init）`,
  },
  manifest: {
    summary: '批量生成的清单',
    after: `
例子：
  report-gen build 年报 --shard 1/2 --manifest > 1.jsonl
  report-gen build 年报 --shard 2/2 --manifest > 2.jsonl
  report-gen manifest merge 1.jsonl 2.jsonl > 清单.jsonl`,
    merge: {
      summary: '把各部分的清单合成一个，指出缺了哪些',
      after: `
例子：
  report-gen manifest merge 1.jsonl 2.jsonl > 清单.jsonl`,
    },
    files: '清单（report-gen build --manifest 的标准输出），可以有多个',
  },
  completion: {
    summary: '让命令行按 Tab 键补全命令和选项',
    shell: '哪一种命令行：bash、zsh、fish、powershell',
    after: `
例子：
  report-gen completion bash >> ~/.bashrc
  report-gen completion zsh >> ~/.zshrc
  report-gen completion fish > ~/.config/fish/completions/report-gen.fish
  report-gen completion powershell >> $PROFILE`,
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
    quiet: '不显示进度',
    limit: '最多显示多少条（默认 50，0 为全部）',
    verbose: '逐个列出正文中没有认出说的是表中哪一项的数',
    prose: '只列出正文里的每一个数，说的是表中哪一项（可与 --format json 同用）',
    noFile: '没有检查任何文件',
    hidden: (count: number) => `……另有 ${count} 条没有显示，加 --limit 0 全部显示`,
    total: ({ files, error, warning, info, accepted, compared, unclear, unread, left }: Counts) =>
      [
        error + warning + info === 0
          ? `${files} 个文件：没有发现问题`
          : `${files} 个文件：${error} 个错误，${warning} 个警告`,
        ...(info ? [`${info} 条提示`] : []),
        ...(accepted ? [`${accepted} 处已确认`] : []),
      ].join('，') +
      ofProse(compared, unclear) +
      ofLeft(files, left) +
      ofUnread(files, unread),
    unclear: '没有认出说的是表中哪一项的数：',
    after: `
例子：
  report-gen check data.yaml                        逐条指出问题和所在的行
  report-gen check data.yaml --previous 2024.yaml   连同上一年的数据核对结转
  report-gen check data.yaml --fix --dry-run        看看能自动改正什么
  report-gen check 2023.yaml 2024.yaml --format json > 结果.json
每条提示末尾的方括号里是规则名：report-gen explain 规则名 查看说明`,
  },
  aggregate: {
    summary: '汇总各单位报送的数据，说明缺了谁、谁的数有矛盾',
    files:
      '各单位报送的文件或所在的文件夹：数据文件（.yaml）、Excel（.xlsx）、Word（.docx）、网页（.html）等，可以混放',
    units: '单位名单（.yaml、.csv 或 .xlsx）',
    output: '写入的汇总数据文件，例如 汇总.yaml；哪个单位给了多少，记在旁边的“.来源.json”里',
    board: '写入的汇总情况页，例如 汇总.html：谁没有报、谁的数有矛盾、各单位的主要数据',
    matrix: '写入的 Excel，例如 汇总.xlsx：每个单位、每张表的每一个数，供人核对',
    year: '年度，名单里没有写时给出',
    agency: '编制汇总报告的机关，名单里没有写时给出',
    scope: '全域（默认）：名单上的单位都加；本级：不加名单里范围是“下级”的',
    include: '数有矛盾也照样计入的单位（可写多次）',
    previous: '上年汇总的数据文件，用来看各单位的数是不是相差悬殊',
    due: '报送的期限，例如 2026-01-20：算出逾期和剩下几天',
    today: '当作今天的日期（默认是本机的日期，只在写了 --due 时用到）',
    annex: '汇总里加一张附表：各单位的主要数据',
    after: `
例子：
  report-gen aggregate 收件/ --units 名单.yaml -o 汇总.yaml
  report-gen aggregate 收件/ --units 名单.yaml -o 汇总.yaml --board 汇总.html --due 2026-01-20
  report-gen aggregate 收件/ --units 名单.xlsx --year 2025 --agency 某某区人民政府 -o 汇总.yaml
  report-gen explain 申请.新收 --in 汇总.yaml        这个数是哪些单位相加的

单位按文件里写的“机关”认，不看文件名。数有矛盾的单位不计入，并说明原因。
返回值：0 各单位都计入了；1 有单位没有计入、待核对或者有错误`,
  },
  explain: {
    summary: '解释一条规则，或表中的一个单元格',
    subject: '规则名（提示末尾方括号里的英文），或地址（如 申请.新收.自然人）',
    year: '按哪一年度的版式解释地址（默认最新的）',
    in: '汇总的数据文件：列出这个数由哪些单位的数相加',
    after: `
例子：
  report-gen explain balance
  report-gen explain 申请.不予公开.过程性信息 --year 2022
  report-gen explain 申请.新收 --in 汇总.yaml      汇总里的这个数，哪个单位给了多少`,
  },
  init: {
    summary: '生成一份填好栏目、全为 0 的数据文件',
    file: '要生成的文件（默认按机关和年度命名）',
    agency: '机关全称（用 --from 时不写）',
    year: '报告年度（用 --from 时默认是上年的下一年）',
    from: '由上年的数据文件开始：结转、机关、口径、版记、增行等带过来；也可以是上年的 Word 稿、网页，先导入',
    keepProse: '与 --from 一起用：保留上年的文字，在上面改（默认只留各级标题，上年的文字写成注释）',
    after: `
例子：
  report-gen init --agency 某某区某某局 --year 2025
  report-gen init 数据/2025.yaml --agency 某某区某某局 --year 2025
  report-gen init 2025.yaml --from 2024.yaml      由上年的数据文件开始
  report-gen init 2025.yaml --from 去年.docx      先导入上年的 Word 稿`,
  },
  import: {
    summary: '由已公布的网页、Word 稿等做出数据文件',
    files:
      '网页（.html）、Word（.docx、.doc）、Excel（.xlsx、.ods）、PDF、OFD、文本（.txt），可以有多个，同一份报告的几个文件合并读入；写文件夹就是其中的文件；写 - 读取标准输入',
    output: '写入的数据文件，有多份时写文件夹（默认放在原文件旁边，按机关和年度命名）',
    year: '报告年度，原文没有写明时给出',
    agency: '机关全称，原文没有写明时给出',
    form: '按哪个版式辨认：版式的名称（如 2019），或自己的版式文件（默认由程序辨认）',
    strict: '有拿不准的地方就不写文件',
    after: `
例子：
  report-gen import 去年的年报.docx                 得到数据文件，和一份对照用的 .导入.html
  report-gen import 网页.html -o 2021.yaml
  report-gen import 网页.html 附表.xlsx            正文和附表分成几个文件的，一起写上
  report-gen import 历年/ -o 数据/                  一次导入一个文件夹里的报告

拿不准的地方逐条列出，在数据文件里也有“# 导入：”注释：对照原文核对后，删去那一行。
返回值：0 没有拿不准的地方；1 有拿不准的地方，或者不是报告`,
  },
  workbook: {
    summary: '做成 Excel 工作簿发给人填，填好再读回来',
    file: '数据文件（用 --update 时是填好的工作簿）；不写的，用 --agency、--year 做一份空白的',
    output: '写成哪个文件（默认与数据文件同名，扩展名 .xlsx）',
    form: '空白的用哪个版式：名称（如 2021），或自己的版式文件（默认由年度定）',
    update: '把填好的工作簿写进这个数据文件：先显示改动，问过再写',
    yes: '不问，直接写',
    overwrite: '覆盖有人填过的工作簿',
    after: `
例子：
  report-gen workbook 年报.yaml                          做成 年报.xlsx
  report-gen workbook --agency 某某区某某局 --year 2025   做一份空白的
  report-gen import 年报.xlsx                            填好的读成数据文件
  report-gen workbook --update 年报.yaml 年报.xlsx        填好的写进原来的数据文件

读回时按每一格的地址对应，改了行、列、页名也不会对错；读不准的逐条列出，不猜。
返回值：0 没有拿不准的地方；1 有拿不准的地方，或者两边都改过`,
  },
  diff: {
    summary: '对照两份数据文件：两个年度的，或一份的前后两稿',
    files: '旧的和新的数据文件',
    format: '怎样给出：pretty 在终端里看（默认）、html 网页、json、xlsx',
    output: '写入文件（html、json 默认打印出来，xlsx 必须写）',
    overwrite: '覆盖已有的文件',
    after: `
例子：
  report-gen diff 2024.yaml 2025.yaml                      在终端里看
  report-gen diff 初稿.yaml 定稿.yaml --format html -o 对照.html

统计数按地址对照，列出旧数、新数、增减、百分比；文字标出删去、增加的字；版式不同的，地址相同的对照，其余另列。
返回值：0 相同；1 不同；3 文件读不通`,
  },
  schema: {
    summary: '输出编辑器用的 JSON Schema',
    subject: '版式的名称（如 2021）、自己的版式文件、数据文件，或“名单”（汇总用的单位名单）',
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
    summary: '查看 PDF、OFD 用哪些字体，报告里有没有字体中没有的字',
    file: '数据文件（YAML）：查这份报告里的字',
    after: `
例子：
  report-gen doctor                            附带的字体各用在哪里
  report-gen doctor --fonts system             本机安装了哪些公文字体，能不能用
  report-gen doctor data.yaml --fonts 字体     data.yaml 里哪些字要由别的字体代替`,
  },
})

/** What could not be read was not checked, with all that is compared with it. */
function ofLeft(files: number, left: readonly string[]): string {
  if (left.length === 0) return ''
  const names = left.map((name) => `“${name}”`).join('、')
  const where = files === 1 ? names : `有的文件里的${names}`
  return `；${where}有读不出来的地方，没有核对，其余各栏都核对了：改正上面的错误后，请再检查一次`
}

/** Where reading stopped, what comes after was not looked at. */
function ofUnread(files: number, unread: number): string {
  if (unread === 0) return ''
  const left = files === 1 ? '其余内容还没有核对' : `${unread} 个文件的其余内容还没有核对`
  return `；${left}：改正上面的错误后，请再检查一次`
}

/** What became of the numbers in prose, so that silence is not taken for agreement. */
function ofProse(compared: number, unclear: number): string {
  if (compared + unclear === 0) return ''
  const left = unclear > 0 ? `，${unclear} 个没有认出说的是哪一项（--verbose 逐个列出）` : ''
  return `；正文里的数核对了 ${compared} 个${left}`
}

type Counts = {
  readonly [name in
    | 'files'
    | 'error'
    | 'warning'
    | 'info'
    | 'accepted'
    | 'compared'
    | 'unclear'
    | 'unread']: number
} & { readonly left: readonly string[] }
