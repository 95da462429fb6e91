import { withVisibleValues } from '../visible.ts'

const where = (
  place: { readonly table: number; readonly row?: number; readonly cell?: number } | undefined,
) =>
  place === undefined
    ? ''
    : `第${place.table}张表${place.row === undefined ? '' : `第${place.row}行`}${place.cell === undefined ? '' : `第${place.cell}个数`}`

const SHOWN = 20

/** Where a picture stood, by the end of the line before it. */
const afterLine = (line: string | undefined) =>
  line === undefined
    ? '原在这一部分的开头'
    : `原在“${line.length > SHOWN ? `……${line.slice(-SHOWN)}` : line}”之后`

const OWN_FORM =
  '报告如果是照自己的版式编制的，导入时用 --form 指定那个版式，例如 --form 我省.yaml；汇总时写在名单的“版式”里'

/** How whoever reads a file says what its text does not say. */
export interface Supplied {
  readonly agency: string
  readonly year: string
  readonly both: string
  /** The year that the text says is none that there are reports of. */
  readonly otherYear: string
}

const BY_OPTIONS: Supplied = {
  agency: '导入时请用 --agency 给出机关全称',
  year: '导入时请用 --year 给出，例如 --year 2021',
  both: '导入时请用 --agency 给出机关全称，用 --year 给出年度，例如 --year 2021',
  otherYear: '导入时请用 --year 给出正确的年度',
}

/** The line of a data file by which it is known to be imported. */
export const isImportHead = /^# 由“.*”导入$/m

/** What the importer says: doubts, what it passed over, why it reads nothing. */
export const importText = withVisibleValues({
  /** Begins the comment of a doubt, and tells it from other comments. */
  mark: '导入：',
  /** How the page is called that shows the source beside what was read. */
  reviewEnding: '.导入.html',
  /** How the data file of a report is called, and what goes with it. */
  nameOfReport: (agency: string, year: number) => `${agency}${year}年`,
  /** What to do with a doubt. */
  remove: '对照原文核对；核对、改正以后，删去上面“# 导入：”这一行注释',
  review: {
    title: (source: string) => `“${source}”的导入情况`,
    doubts: (count: number) => (count === 0 ? '没有拿不准的地方' : `拿不准的地方（${count}处）`),
    dropped: (count: number) =>
      count === 0 ? '原文都已录入' : `没有录入的文字（${count}段），多为网页的栏目、链接和图`,
    summed: '由程序相加',
    blank: '空白',
    note: (note: string) => `（注：${note}）`,
    /** A row of the form, before its figures. */
    row: (label: string) => (label === '' ? '' : `${label}：`),
    /** What a data file adds under a key, by its name: 附表“平台建设情况”. */
    added: (key: string, name: string) => `${key}“${name}”`,
  },
  refusal: {
    'not-a-report': ([first]: readonly string[]) =>
      `看不出是政府信息公开工作年度报告：${first === '' ? '' : `开头是“${first}”，`}没有规定的表，也没有报告各部分的标题。请确认文件没有拿错`,
    'only-pictures': ([first, count]: readonly string[]) =>
      `${first === '' ? '' : `开头是“${first}”，`}此外几乎只有图（${count}幅），图里的文字和数读不了。请改用 Word 稿或有文字的网页，没有的照着填写`,
    'several-reports': (found: readonly string[]) =>
      `里面有${found.length}份报告（${found.join('；')}）。请每份报告存成一个文件`,
    'no-year': (_: readonly string[], { year }: Supplied = BY_OPTIONS) => `没有找到报告年度。${year}`,
    'year-too-early': (found: readonly string[], { otherYear }: Supplied = BY_OPTIONS) =>
      `年度是${found.join('、')}，没有适用的版式（政府信息公开条例自2008年起施行）。${otherYear}`,
    'no-agency': (_: readonly string[], { agency }: Supplied = BY_OPTIONS) => `没有找到机关名称。${agency}`,
    'no-agency-no-year': (_: readonly string[], { both }: Supplied = BY_OPTIONS) =>
      `没有找到机关名称和报告年度。${both}`,
    'form-unlike': (_: readonly string[]) =>
      '里面的表不是 --form 指定的版式。请换一个版式，或去掉 --form，由程序辨认',
  },
  unreadable: {
    empty: '是空的，没有内容。请确认文件没有拿错',
    picture: '是图片，里面的文字和数读不了。请改用网页或 Word 稿，没有的照着填写',
    archive: '是压缩包。请先解压，再用里面的文件',
    'too-large': '太大，不像是一份报告，没有读取',
    'too-deep': '网页的层次太深，不像是一份报告，没有读取',
    damaged: '文件已损坏，或者不是完整的文件。请用办公软件打开，能打开的话另存一份来用',
    encrypted: '设有密码。请用办公软件打开，去掉密码另存一份来用',
    'old-office':
      '是旧格式的办公文件（如 Excel 95 的表格、XML 表格、幻灯片）。请用 Excel 或 WPS 打开，表格另存为 .xlsx，文字另存为 .docx 来用',
    'rich-text': '是 RTF 文件。请用 Word 或 WPS 打开，另存为 .docx 来用',
    'open-document': '是 OpenDocument 文件（如 .odt）。请用办公软件打开，另存为 .docx 来用',
    'no-text': '里面没有文字，像是扫描件或图片。请改用网页或 Word 稿，没有的照着填写',
    'data-file':
      '这已经是数据文件，不用导入。请直接修改它，用 report-gen check 检查，用 report-gen build 生成报告；写下一年的，用 report-gen init --from',
    'for-programs':
      '是本程序给别的程序读的 CSV、JSON，里面的内容不全。请改用同一份报告的数据文件（.yaml）；找不到的，用网页（.html）或 Word（.docx）',
    'unknown-kind':
      '不认识这种文件。可以用的有网页（.html）、Word（.docx、.doc）、Excel（.xlsx、.xls、.ods）、PDF、OFD 和文本（.txt）',
    undecodable: '文字的编码认不出来。请用记事本打开，另存为 UTF-8 来用',
  },
  head: (source: string) => [
    `由“${source}”导入`,
    '',
    '注明“导入：”的地方没有把握，请对照原文核对；核对无误后删去那一行注释。',
  ],
  /** In the head of the file; a check knows by it that nobody has read the table's figures. */
  missingTables: (names: readonly string[]) =>
    `原文里没有找到“${names.join('”“')}”的表，没有录入，不是 0。有原表的请补录；原报告没有这张表的，在“确认”里写明`,
  missingProse: (names: readonly string[]) =>
    `没有读到文字：${names.join('、')}。原报告有的请补写，已录在别的部分里的请移过去；原报告没有的，在“确认”里写明`,
  where,
  /** After a doubt in the file: where it stood. */
  inSource: (place: Parameters<typeof where>[0]) => (place === undefined ? '' : `（原文${where(place)}）`),
  unnamedPicture: (number: number) => `图${number}`,
  unnamedTable: (number: number) => `附表${number}`,
  doubt: {
    blanks: (count: number, found: readonly string[]) => {
      const written = found.filter((text) => text !== '')
      const said = [
        ...(written.length < found.length ? ['空白'] : []),
        ...(written.length > 0 ? [`写“${written.join('”“')}”`] : []),
      ].join('或')
      return `原表有${count}格${said}，照记为空白（~），请核对；没有发生的改为0`
    },
    words: (found: string, _: string) => `原表这一格写的是“${found}”，不是数，记为注，请核对`,
    unit: (found: string, made: string) => `原文“${found}”，按本表的单位记为${made}，请核对`,
    spaces: (found: string, _: string) => `原表这一格“${found}”中间有空格，像是几个数，记为注，请核对`,
    notation: (found: string, made: string) => `原文“${found}”记为${made}，请核对`,
    similar: (found: string, label: string) => `原表这一行的名称是“${found}”，按“${label}”读取，请核对`,
    place: (label: string, found: string) =>
      `原表这一行的名称${found === '' ? '缺失' : `是“${found}”`}，按位置当作“${label}”，请核对`,
    count: (found: number, due: number, cells: readonly string[]) =>
      found === due || due === 0
        ? `原表这一行的数与栏名对不上，没有读取，请填写：${cells.join('、')}`
        : `原表这一行有${found}个数，应有${due}个，没有读取，请填写：${cells.join('、')}`,
    missingRow: (label: string) => `原表没有“${label}”这一行，记为空白（~），请核对`,
    strangeHead: (labels: readonly string[]) =>
      `原表的表头与规定的不一致，按栏名读作${labels.join('、')}，请核对`,
    strangeColumns: (columns: readonly { readonly found: string; readonly label?: string }[]) =>
      `原表的${columns
        .map(
          ({ found, label }) =>
            `${found === '' ? '有一栏没有栏名' : `“${found}”不是规定的栏名`}，${label === undefined ? '这一栏没有录入' : `按位置读作“${label}”`}`,
        )
        .join('，')}，请核对；${OWN_FORM}`,
    missingColumns: (labels: readonly string[]) => `原表没有“${labels.join('”“')}”栏，记为空白（~），请核对`,
    unplacedColumns: () => `原表的表头与规定的不一致，看不出各数是哪一栏的，没有读取，请填写；${OWN_FORM}`,
    unreadTable: (heading: string) => `“${heading}”的表没有认出来，各数记为空白（~），请填写`,
    noTotal: () => '原表没有合计，各数无法核对，请对照原文',
    blankTotal: (total: string, summed: string) =>
      `原表“${total}”空白，各项相加是${summed}，这一行的数可能错了格，请核对`,
    total: (typed: string, summed: string) =>
      `原表合计是${typed || '空白'}，各项相加是${summed || '空白'}，请核对这几个数`,
    balance: (left: string, right: string) => `原表的勾稽关系不成立（${left}与${right}不等），请核对这几个数`,
    ownRow: (label: string) => `“${label}”不是规定的行，作为增行录入，请核对`,
    leftLine: (cells: readonly string[]) => `这一行不知道是哪一行，没有录入：${cells.join('｜')}`,
    heading: (found: string, due: string) => `原文的标题是“${found}”，按规定的“${due}”录入`,
    edition: (name: string, year: number) => `表格是${name}的，与${year}年应当使用的不同，照表格录入，请核对`,
    year: (year: number) => `原文没有写明年度，按日期推定为${year}年，请核对`,
    agencyOfAttachment: (name: string) => `原文没有写机关，按附件的名称“${name}”推定，请核对`,
    placeForAgency: (place: string, organ: string | undefined) =>
      organ === undefined
        ? `机关“${place}”像是地名，请核对，改为机关的全称`
        : `机关“${place}”像是地名，原文里有“${organ}”，请核对，改为机关的全称`,
    ownLink: (line: string) =>
      `“${line}”是报告自己的名称，像是网页上的下载链接，没有录入；真有附件的，请写进“附件”`,
    yearOfAttachment: (name: string) => `原文没有写年度，按附件的名称“${name}”推定，请核对`,
    lines: (first: string, last: string) =>
      `从“${first}”到“${last}”像是逐格复制的表，逐行录作文字了，请核对；要作为表的，请改写成“附表”，或者改用网页、Word 稿`,
    otherYear: (found: number, said: number) => `原文标题写的是${found}年，照要求记为${said}年，请核对`,
    otherAgency: (found: string, said: string) => `原文写的机关是“${found}”，照要求记为“${said}”，请核对`,
    ownTableName: (title: string) => `这张表没有名称，暂称“${title}”，请改为原名`,
    repeatedName: (name: string) =>
      name === ''
        ? '原表有的行或栏没有名称，按次序编了号，请改为原名'
        : `原表有几行或几栏都叫“${name}”，后面的加了序号，请核对`,
    tableAsText: () => '这张表读不成附表，逐行录作文字，请核对',
    moved: (title: string) => `“${title}”原在这一部分的中间，现排在这一部分之后`,
    pictures: (shown: readonly { readonly name: string; readonly after: string | undefined }[]) =>
      `这里原有的图没有导入，图里的数也没有读取：${shown
        .map(({ name, after }) => `${name === '' ? '没有名称的图' : name}（${afterLine(after)}）`)
        .join('；')}。需要的，请另外写进“附图”`,
    picture: (file: string, after: string | undefined) =>
      `这幅图另存为“${file}”，图里的数没有读取；${afterLine(after)}，现排在这一部分之后。请核对名称、位置和“说明”（写给看不见图的人），不要图的，连同图片删去`,
    rough: () => '由旧格式的 Word 文件（.doc）读出，没有合计可以核对，请对照原文核对这张表',
    deleted: (count: number) => `原文有${count}处修订（删除）没有接受，按接受修订后的文字录入，请核对`,
  },
})
