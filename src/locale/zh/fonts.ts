import { withVisibleValues } from '../visible.ts'

/** What is said of the user's own fonts. */

type Use = 'biaosong' | 'fangsong' | 'kaiti' | 'heiti' | 'songti' | 'latin'

interface Face {
  readonly family: string
  readonly file: string
  readonly embedding: string
}

const USES: Readonly<Record<Use, { readonly place: string; readonly official: string }>> = {
  biaosong: { place: '标题', official: '方正小标宋简体' },
  fangsong: { place: '正文', official: '仿宋_GB2312' },
  kaiti: { place: '二级标题', official: '楷体_GB2312' },
  heiti: { place: '一级标题', official: '黑体' },
  songti: { place: '表格、页码', official: '宋体' },
  latin: { place: '西文、数字', official: 'Times New Roman' },
}

const named = ({ family, file }: Face) => `“${family}”（${file}）`

/** File names are shown up to this many. */
const MOST_FILES = 5

const FORBIDDEN: Readonly<Record<string, string>> = {
  restricted: '的许可不允许嵌入文件',
  'no-subsetting': '的许可不允许只嵌入用到的字',
  'bitmap-only': '的许可只允许嵌入点阵',
}

/**
 * @rule font-missing
 * @group 生成的文件
 *
 * 没有找到要用的字体
 *
 * 加了 `--fonts`，但是那里没有某一种公文字体。PDF、OFD 里这一种用随软件附带的字体代替，其余照用。
 *
 * 改法：安装这种字体，或把字体文件放进 `--fonts` 指定的文件夹；用 `report-gen doctor --fonts …` 可以看到找到了什么。
 */
const missing = {
  none: ({ folders }: { readonly folders: readonly string[] }) => ({
    message: `${folders.join('、')} 里没有能用的字体文件，PDF、OFD 用的全是随软件附带的字体`,
    fix: '请检查 --fonts 后面的文件夹；字体文件的扩展名是 .ttf、.ttc 或 .otf',
  }),
  missing: ({ use }: { readonly use: Use }) => ({
    message: `没有找到${USES[use].place}用的${use === 'latin' ? ' ' : ''}${USES[use].official}，用随软件附带的字体代替`,
    fix: `请安装 ${USES[use].official}，或把它的文件放进 --fonts 指定的文件夹`,
  }),
}

/**
 * @rule font-embedding
 * @group 生成的文件
 *
 * 字体的许可对嵌入有限制
 *
 * 字体文件里写明了能不能嵌入文件。不允许的，PDF、OFD 里不用它，换用别的；只允许预览和打印的，可以用，但不要再编辑这份文件。
 *
 * 改法：换用允许嵌入的同名字体，或者不加 `--fonts`，用随软件附带的字体。
 */
const embedding = {
  'not-embeddable': ({ use, face }: { readonly use: Use; readonly face: Face }) => ({
    message: `${named(face)}${FORBIDDEN[face.embedding] ?? ''}，没有使用`,
    fix: `请换用允许嵌入的 ${USES[use].official}；没有的，由别的字体或随软件附带的字体代替`,
  }),
  'preview-print': ({ face }: { readonly face: Face }) => ({
    message: `${named(face)}的许可只允许嵌入供阅读和打印的文件`,
    fix: '这份文件可以发布和打印，请不要再编辑；要编辑的，请换用许可更宽的字体',
  }),
}

/**
 * @rule font-format
 * @group 生成的文件
 *
 * 不是 TrueType 字体
 *
 * 能嵌入 PDF、OFD 的是 TrueType 字体（`.ttf`、`.ttc`）。OpenType（CFF）字体和点阵字体没有使用，由别的字体代替。
 *
 * 改法：换用 TrueType 的同名字体。
 */
const format = {
  'not-truetype': ({ use, face }: { readonly use: Use; readonly face: Face }) => ({
    message: `${named(face)}不是 TrueType 字体，没有使用`,
    fix: `请换用 TrueType（.ttf 或 .ttc）的 ${USES[use].official}；没有的，由别的字体或随软件附带的字体代替`,
  }),
}

/**
 * @rule font-damaged
 * @group 生成的文件
 *
 * 字体文件损坏
 *
 * `--fonts` 指定的文件夹里有读不了的字体文件，或者字体的内容与制作时的校验和不符。读不了的没有使用；坏了的字由别的字体代替。
 *
 * 改法：重新安装或重新复制这个字体；不是字体的文件请移走。
 */
const damaged = {
  broken: ({ face }: { readonly face: Face }) => ({
    message: `${named(face)}打不开，可能已损坏，没有使用`,
    fix: '请重新安装或重新复制这个字体',
  }),
  damaged: ({ face }: { readonly face: Face }) => ({
    message: `${named(face)}与制作时不同，可能已损坏；其中坏了的字由别的字体代替`,
    fix: '请重新安装或重新复制这个字体，再生成一次',
  }),
  unreadable: ({ files }: { readonly files: readonly string[] }) => ({
    message: `${files.length} 个文件不是字体，或者已损坏，没有使用：${files.slice(0, MOST_FILES).join('、')}${files.length > MOST_FILES ? ' 等' : ''}`,
    fix: '请重新复制这些字体；不是字体的，请移走',
  }),
}

export const fontText = {
  uses: USES,
  /** By kind of problem. */
  problems: { ...missing, ...embedding, ...format, ...damaged },
  noFolder: (path: string) =>
    `找不到字体文件夹 ${path}。请检查 --fonts 后面的名字；用本机安装的字体请写 --fonts system`,
  notAFolder: (path: string) =>
    `${path} 不是文件夹。请在 --fonts 后面写放字体文件的文件夹，或写 --fonts system`,
  /** What `report-gen doctor` prints. */
  doctor: withVisibleValues({
    bundled: 'PDF、OFD 的字体（随软件附带的；要用本机安装的，请加 --fonts system）',
    own: 'PDF、OFD 的字体',
    columns: { use: '用途', official: '规定的字体', face: '实际用的字体', from: '来自' },
    fromPackage: '随软件附带',
    rare: '生僻字',
    found: (faces: number) => `读到 ${faces} 种字体，其中公文字体`,
    noneFound: (faces: number) => `读到 ${faces} 种字体，其中没有公文字体`,
    foundColumns: { face: '字体', use: '用途', embedding: '嵌入许可', file: '文件' },
    spare: '没有用到',
    embedding: {
      installable: '可以',
      editable: '可以',
      'preview-print': '只供阅读、打印',
      restricted: '不允许',
      'no-subsetting': '不允许只嵌入一部分',
      'bitmap-only': '只允许点阵',
    },
    allThere: (path: string, characters: number) => `${path}：${characters} 个不同的字，规定的字体里都有`,
    elsewhere: (path: string, characters: number, others: number) =>
      `${path}：${characters} 个不同的字，其中 ${others} 个规定的字体里没有`,
    characterColumns: { character: '字', place: '位置', face: 'PDF、OFD 里' },
    place: (line: number, column: number) => `${line}:${column}`,
    more: '等',
    fromForm: '版式里的字',
    nowhere: '没有，印成 〓',
  }),
}
