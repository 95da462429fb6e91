/**
 * @rule format-missing
 * @group 自己的版式、增加的行和附表
 *
 * 找不到版式文件
 *
 * “版式”写的是自己的版式文件，路径从数据文件所在的文件夹算起，那里没有这个文件，或者它在数据所在的项目之外。
 * 项目是最近的 report-gen.yaml 所在的文件夹；没有时是数据文件所在文件夹的上一级。用项目之外的，要在命令里用 --allow 指明。
 *
 * 改法：核对文件名和所在的文件夹，例如 `版式: ./我省.yaml`。
 *
 * @bad 错误 1:5-1:16
 * ```yaml
 * 版式: ./我省版式.yaml
 * ```
 */

/**
 * @rule format-address
 * @group 自己的版式、增加的行和附表
 *
 * 版式里要改的地方不存在
 *
 * 自己的版式在 changes 里写“地址 → 怎样改”。原来的版式里没有这个地址，或者 after、before 所说的行、列不存在，就不知道改哪里。
 *
 * 改法：照提示改正地址；要增加新的行或列的，写 after 或 before。
 *
 * @bad 错误 4:5-4:12
 * ```yaml
 * 版式:
 *   extends: "2021"
 *   changes:
 *     申请.新收到的: {label: 收到的申请}
 * ```
 */

/**
 * @rule format-cycle
 * @group 自己的版式、增加的行和附表
 *
 * 两个版式互相以对方为基础
 *
 * 甲版式 extends 乙，乙又 extends 甲，绕成了圈，没有一个有完整的表。
 *
 * 改法：让其中一个直接以官方版式为基础，例如 `extends: "2021"`。
 */

/**
 * @rule format
 * @group 自己的版式、增加的行和附表
 *
 * 自己的版式不能用
 *
 * 版式声明本身有矛盾：没有任何部分，表没有栏或一行也没有了，两个单元格地址相同，合计没有可以相加的项，勾稽关系或 mentions 看不懂，标题里有不认识的词，各部分的序号重复或跳号，等等。
 *
 * 改法：照提示改正版式文件；写法见使用指南“自己的版式”。
 *
 * @bad 错误 2:12-2:18
 * ```yaml
 * 版式:
 *   extends: "2027"
 * ```
 */

/**
 * @rule own-row
 * @group 自己的版式、增加的行和附表
 *
 * “增行”里的地址不存在
 *
 * “增行”写“地址 → 行名”：写在一行的地址下，把这一行拆开；写在一组或一块的地址下，在末尾增加。地址不存在，就不知道增在哪里。
 *
 * 改法：照提示改正地址。
 *
 * @bad 错误 2:3-2:12
 * ```yaml
 * 增行:
 *   主动公开.行政规章: [其中省政府规章]
 * ```
 */

/** What is said of a form that an agency declares itself. */
export const ownFormText = {
  outside: (path: string) => ({
    message: `版式文件“${path}”在数据所在的项目之外，没有读取`,
    found: path,
    fix: '请把它复制到数据文件旁边；确要用那里的，在命令里加 --allow 和它所在的文件夹',
  }),
  notAFile: (path: string) => ({
    message: `版式“${path}”不是普通文件（是文件夹、设备或管道）`,
    found: path,
    fix: '请核对名字和所在的文件夹；路径从数据文件所在的文件夹算起',
  }),
  notAForm: (path: string) => ({
    message: `“${path}”不是版式文件：其中没有 extends，也没有 sections`,
    found: path,
    fix: '请核对文件名；版式文件的写法见使用说明“自己的版式”',
  }),
  missingFile: (path: string) => ({
    message: `找不到版式文件“${path}”`,
    found: path,
    fix: '请写相对于数据文件的路径，例如 ./我省版式.yaml，并确认文件在那里',
  }),
  notAFormat: () => ({
    message: '版式文件里没有声明（应为“extends: …”“changes: …”或“sections: …”）',
    fix: '请对照使用指南里“自己的版式”一节的样例',
  }),
  unknownBase: (reference: string, nearest: string | undefined, known: readonly string[]) => ({
    message: `extends 所说的版式“${reference}”不存在`,
    found: reference,
    fix: `${nearest ? `是不是“${nearest}”？` : ''}可用的有：${known.join('、')}，或者另一个版式文件的路径`,
  }),
  cycle: (chain: readonly string[]) => ({
    message: `版式互相以对方为基础，绕成了圈：${chain.join(' → ')}`,
    fix: '请让其中一个直接以官方版式为基础（extends: "2021"）',
  }),
  unknownAddress: (address: string, nearest: string | undefined) => ({
    message: `changes 里的地址“${address}”在原版式中不存在`,
    found: address,
    fix: nearest
      ? `是不是“${nearest}”？要增加新的行或列，请写 after 或 before`
      : '地址写作“栏目.行”或“栏目.列”；要增加新的行或列，请写 after 或 before',
  }),
  duplicate: (address: string) => ({
    message: `有两个单元格的地址都是“${address}”`,
    found: address,
    fix: '请给其中一行或一列换一个名字；印出来的文字写在 label 里，可以相同',
  }),
  emptyTotal: (name: string) => ({
    message: `“${name}”声明为合计（total），却没有可以相加的行或列`,
    found: name,
    fix: '合计要与各分项写在同一层，或者写在一组的上面',
  }),
  reserved: (name: string) => ({
    message: `“${name}”是数据文件自己的栏目名，版式不能用作部分的名称`,
    found: name,
    fix: '请换一个名称；标题文字写在 heading 里',
  }),
  strangeWord: (word: string, known: readonly string[]) => ({
    message: `标题里的 {{${word}}} 不知道是什么`,
    found: word,
    fix: `标题里可以用的有：${known.map((name) => `{{${name}}}`).join('、')}`,
  }),
  wrongNumber: (heading: string, due: string) => ({
    message: `标题“${heading}”按顺序应是“${due}、”，序号重复或者跳号`,
    found: heading,
    fix: '请改正序号；也可以在版式里写“numbering: auto”，由程序依次编号',
  }),
  noColumns: (section: string) => ({
    message: `“${section}”的表没有栏（columns）`,
    found: section,
    fix: '每张表、每一块至少要有一栏；不要这张表请写 ~',
  }),
  noRows: (block: string) => ({
    message: `“${block}”一行也没有了`,
    found: block,
    fix: '请保留至少一行；整块不要的，请用 table: {blocks: …} 重新写出其余各块',
  }),
  unknownSibling: (sibling: string, nearest: string | undefined) => ({
    message: `after 或 before 所说的“${sibling}”不存在`,
    found: sibling,
    fix: nearest ? `是不是“${nearest}”？` : '请写同一层里已有的行、列或部分的名称',
  }),
  unreadableRule: (text: string) => ({
    message: `勾稽关系“${text}”看不懂`,
    found: text,
    fix: '写法是“甲 + 乙 = 丙”，运算符 + - = <= >= 两边各空一格',
  }),
  unresolvedRule: (text: string, name: string) => ({
    message: `勾稽关系“${text}”里的“${name}”不是这张表的行或列`,
    found: name,
    fix: '请写本表的行名或列名；下级的写作“组.行”',
  }),
  unreadableMention: (words: string) => ({
    message: `mentions 里“${words}”所指的数看不懂`,
    found: words,
    fix: '写法是“地址”“地址 + 地址”“[地址, 地址]”，或者“地址 = 地址”',
  }),
  unresolvedMention: (words: string, address: string, nearest: string | undefined) => ({
    message: `mentions 里“${words}”所指的“${address}”不是这种版式里的数`,
    found: address,
    fix: nearest ? `是不是“${nearest}”？` : '请写能引用的地址，例如 申请.新收',
  }),
  strangeSection: (name: string, known: readonly string[]) => ({
    message: `length、figures 里的“${name}”不是这种版式里写文字的栏目`,
    found: name,
    fix: `写文字的栏目有：${known.join('、')}`,
  }),
  unresolvedFigure: (section: string, address: string, nearest: string | undefined) => ({
    message: `figures 要求“${section}”写出的“${address}”不是这种版式里的数`,
    found: address,
    fix: nearest ? `是不是“${nearest}”？` : '请写能引用的地址，例如 申请.新收',
  }),
  unresolvedOverview: (label: string, address: string, nearest: string | undefined) => ({
    message: `overview 里“${label}”所指的“${address}”不是这种版式里的数`,
    found: address,
    fix: nearest ? `是不是“${nearest}”？` : '请写能引用的地址，例如 申请.新收',
  }),
  noSections: () => ({
    message: '版式没有任何部分（sections）',
    fix: '请写 extends 以官方版式为基础，或者写出 sections',
  }),
  tooManyRows: (found: number, most: number) => ({
    message: `“增行”一共增加了 ${found} 行，最多 ${most} 行`,
    found: String(found),
    fix: '请减少行数；行数很多的表请写成“附表”',
  }),
  joinedRows: (address: string, rows: readonly string[]) => ({
    message: `“增行”里的各行用了全角逗号或分号分开，成了一个行名：“${rows.join('，')}”`,
    fix: `请改为半角逗号加一个空格：“${address}: [${rows.join(', ')}]”`,
  }),
  unknownRow: (address: string, nearest: string | undefined) => ({
    message: `“增行”里的地址“${address}”不存在`,
    found: address,
    fix: nearest ? `是不是“${nearest}”？` : '地址写作“栏目.行”或“栏目.块”，例如 主动公开.第一项',
  }),
}
