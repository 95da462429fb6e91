/** What a chart is called, by the word of the data file. */
export const chartForms = {
  柱状: 'column',
  条形: 'bar',
  饼: 'pie',
  环: 'ring',
  折线: 'line',
} as const

type Form = (typeof chartForms)[keyof typeof chartForms]

const FORM_NAMES: Readonly<Record<Form, string>> = {
  column: '柱状图',
  bar: '条形图',
  pie: '饼图',
  ring: '环形图',
  line: '折线图',
}

interface DescribedSeries {
  readonly name: string
  readonly figures: readonly { readonly category: string; readonly text: string }[]
}

/** A chart in words: 环形图：区政府及其部门 9980条，街镇 28条。 */
export function describeChart(form: Form, unit: string, series: readonly DescribedSeries[]): string {
  const told = series.map(({ name, figures }) => {
    const list = figures.map(({ category, text }) => `${category} ${text}${unit}`).join('，')
    return name === '' ? list : `${name}：${list}`
  })
  return `${FORM_NAMES[form]}：${told.join('；')}。`
}

const FIGURE_FIX = '请写一个数，或者表中数据的地址，例如 申请.新收.自然人'

/** What is said of charts. */
export const chartText = {
  noContent: (name: string) => ({
    message: `“${name}”既没有“数据”，也没有“图片”`,
    fix: '图表请写“类型”和“数据”，图片请写“图片”和“说明”',
  }),
  bothContents: (name: string) => ({
    message: `“${name}”同时写了“数据”和“图片”`,
    fix: '一幅图只写其中一项；两幅图请分开写',
  }),
  noForm: (name: string, forms: readonly string[]) => ({
    message: `“${name}”没有写“类型”`,
    fix: `可以写的有：${forms.join('、')}`,
  }),
  unknownForm: (found: string, nearest: string | undefined, forms: readonly string[]) => ({
    message: `没有名为“${found}”的图表类型`,
    found,
    ...(nearest ? { expected: nearest } : {}),
    fix: `${nearest ? `是不是“${nearest}”？` : ''}可以写的有：${forms.join('、')}`,
  }),
  noData: (name: string) => ({
    message: `“${name}”的“数据”是空的`,
    fix: '请逐行写出“名称: 数”',
  }),
  mixedData: (name: string) => ({
    message: `“${name}”的“数据”有的是一个数，有的是一组数`,
    fix: '只有一组数时逐行写“名称: 数”；有几组时每组先写组名，再在下一层写“名称: 数”',
  }),
  tooDeep: (category: string) => ({ message: `“${category}”应是一个数，这里却是一组`, fix: FIGURE_FIX }),
  severalRings: (name: string, count: number) => ({
    message: `“${name}”有 ${count} 组数，饼图和环形图只能画一组`,
    fix: '请改用柱状、条形，或者分成几幅图',
  }),
  unknownAddress: (found: string, nearest: string | undefined) => ({
    message: `图表引用的“${found}”没有对应的数`,
    found,
    fix: nearest
      ? `是不是“${nearest}”？`
      : '地址的写法是“栏目.行.列”，例如 申请.新收.自然人；附表写成 [附表, 表名, 行, 列]',
  }),
  blank: (category: string) => ({
    message: `图表中的“${category}”是空白，画不出来`,
    fix: '请填上这个数，或者删去这一项',
  }),
  tooLarge: (category: string, found: string) => ({
    message: `图表中的“${category}”是 ${found}，数太大，画不准`,
    found,
    fix: '请换用更大的单位，例如万元、万条',
  }),
  negative: (category: string, found: string) => ({
    message: `“${category}”是负数 ${found}，不能画在饼图或环形图里`,
    found,
    fix: '请核对这个数；确是负数的，请改用柱状或条形',
  }),
  allZero: (name: string) => ({
    message: `“${name}”的各项都是 0，画不成饼图或环形图`,
    fix: '没有发生的可以不画；要画的请改用柱状或条形',
  }),
  oneSlice: (name: string) => ({
    message: `“${name}”只有一项大于 0，饼图或环形图看不出构成`,
    fix: '请改用文字说明，或者补上其他各项',
  }),
  many: (name: string, count: number) => ({
    message: `“${name}”有 ${count} 类，图上会很密`,
    fix: '请合并数量小的类别，或者改用附表',
  }),
  tooMany: (name: string, count: number, most: number) => ({
    message: `“${name}”要画 ${count} 个数，一页之内最多画 ${most} 个`,
    fix: '请分成几幅图，或者改用附表',
  }),
  longLabel: (label: string, count: number, most: number) => ({
    message: `图表中的名称“${label.slice(0, 12)}…”有 ${count} 个字，最多 ${most} 个`,
    fix: '请写简称，全称可以写在正文里',
  }),
  otherCategories: (series: string, first: string, missing: readonly string[], extra: readonly string[]) => ({
    message: `“${series}”与“${first}”的各项不一样：${[
      ...(missing.length > 0 ? [`缺少${quoted(missing)}`] : []),
      ...(extra.length > 0 ? [`多出${quoted(extra)}`] : []),
    ].join('，')}`,
    fix: '各组的名称要相同；没有发生的填 0',
  }),
  unknownPlace: (found: string, nearest: string | undefined, known: readonly string[]) => ({
    message: `“位置”里的“${found}”不是本报告的栏目`,
    found,
    fix: nearest ? `是不是“${nearest}”？` : `可以写的有：${known.join('、')}`,
  }),
}

interface Size {
  readonly width: number
  readonly height: number
}

/** What is said of pictures. */
export const pictureText = {
  noDescription: (name: string) => ({
    message: `图片“${name}”缺少“说明”`,
    fix: '请用一句话写出图片的内容，供看不见图的人听读',
  }),
  outside: (path: string) => ({
    message: `图片“${path}”不在数据文件所在的文件夹里`,
    found: path,
    fix: '请把图片放到数据文件旁边，写成 ./图片.png 这样的相对路径',
  }),
  missing: (path: string) => ({
    message: `找不到图片“${path}”`,
    found: path,
    fix: '请核对文件名和扩展名；路径从数据文件所在的文件夹算起',
  }),
  tooLarge: (path: string, bytes: number) => ({
    message: `图片“${path}”有 ${(bytes / 1024 / 1024).toFixed(1)} MB，超过 2 MB 的上限`,
    fix: '请缩小或压缩后再用；印在纸上宽 1600 像素就够了',
  }),
  tooManyPixels: (path: string, { width, height }: Size) => ({
    message: `图片“${path}”有 ${width} × ${height} 像素，超过 4000 万像素的上限`,
    fix: '请缩小后再用；印在纸上宽 1600 像素就够了',
  }),
  otherKind: (path: string) => ({
    message: `“${path}”的内容不是 PNG 或 JPEG 图片`,
    fix: '请用画图等软件打开，另存为 PNG 或 JPEG；只改扩展名没有用',
  }),
  unusual: (path: string) => ({
    message: `图片“${path}”是印刷用的 JPEG，有的软件显示不出来`,
    fix: '请用画图等软件打开，另存为 PNG 或普通的 JPEG',
  }),
  damaged: (path: string) => ({
    message: `图片“${path}”不完整或已损坏`,
    fix: '请重新复制或下载这个文件，确认能打开后再试',
  }),
  turned: (path: string) => ({
    message: `图片“${path}”带有旋转标记，各种软件显示的方向会不一样`,
    fix: '请用画图等软件打开，转正后另存',
  }),
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join('、')
}
