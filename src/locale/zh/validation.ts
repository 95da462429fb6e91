/** What is said when data does not fit its schema. `place` is an address, empty at the top of the file. */
export const validation = {
  unknownKey: (key: string, place: string, nearest: string | undefined, known: readonly string[]) => ({
    message: `${within(place)}没有名为“${clip(key)}”的栏目`,
    found: clip(key),
    ...(nearest ? { expected: nearest } : {}),
    fix: nearest ? `是不是“${nearest}”？` : `这里可以写的有：${known.join('、')}`,
  }),
  missingKey: (key: string, place: string) => ({
    message: `${within(place)}缺少“${key}”`,
    expected: key,
    fix: `请补上一行“${key}: …”`,
  }),
  wrongType: (place: string, found: string, expected: string) => ({
    message: `“${place || '文件'}”应为${expected}，这里写的是${clip(found)}`,
    found: clip(found),
    expected,
    fix: '请改正后再试；没有发生的填 0',
  }),
  /** Names of what a schema expects, by its `type` and kind of figure. */
  expected: {
    count: '不小于 0 的整数',
    change: '整数（减少写负数）',
    amount: '不小于 0 的金额，只写数字',
    text: '文字',
    object: '下一层的栏目',
    array: '一列条目（每条以“- ”开头）',
    string: '文字',
    integer: '整数',
    year: '四位数的年份',
    date: '“年-月-日”的日期，例如 2022-01-31',
    notEmpty: '不为空的文字',
    oneOf: (values: readonly string[]) => `${values.map((value) => `“${value}”`).join('或')}`,
  },
  /** How the value that stands there is named. */
  found: {
    map: '一组栏目',
    list: '一列条目',
    blank: '空白',
    number: (typed: string) => ` ${typed}`,
    text: (typed: string) => `文字“${clip(typed)}”`,
  },
}

function within(place: string): string {
  return place === '' ? '文件里' : `“${place}”下面`
}

function clip(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')]
  return characters.length > 24 ? `${characters.slice(0, 24).join('')}…` : characters.join('')
}
