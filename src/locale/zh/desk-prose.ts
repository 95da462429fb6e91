import { starterText } from './starter.ts'

/** What is said of a number in prose on the desk. */
export const proseNumbers = {
  blank: '说到的表中的数还是空白',
}

/** What the desk says where prose is written. */
export const deskProse = {
  aside: '写文字时看的',
  /** Before a paragraph as it is printed. */
  printed: '印出来：',
  insert: '插入表中的数',
  insertKeys: '从表中选一个数，放到光标处（F2）',
  /** `parts`: those that have nothing but their heading. */
  unwritten: (parts: readonly string[]) =>
    `还没有写${parts.length === 0 ? '' : `：${parts.join('、')}`}。请把“${starterText.toFill}”换成要写的内容`,
  stop: '。',
  missing: (topics: readonly string[]) => `还没有写到：${topics.join('、')}`,
  previous: (heading: string) => `上年的“${heading}”`,
  palette: {
    heading: '插入表中的数',
    said: '写栏目里的几个字来找，例如“新收 自然人”。按 ↑ ↓ 选，回车放到光标处，Esc 回到文字。以后表里的数改了，文字里的也跟着变。',
    placeholder: '找表中的数',
    none: '没有找到。少写几个字，或者换一个说法',
    count: (n: number) => `找到 ${n} 个`,
    many: (n: number, shown: number) => `共 ${n} 个，先列出 ${shown} 个。多写几个字再找`,
    figure: (figure: string, unit: string) => (figure === '' ? '空白' : `${figure}${unit}`),
  },
  number: {
    heading: '光标处的数',
    hint: '把光标放到文字里的一个数上，这里显示它说的是表中哪一个数、对不对。',
    agrees: (value: string) => `与表中一致：${value}`,
    differs: (value: string) => `与表中不同，表中是 ${value}`,
    putsIn: (value: string) => `取自表中，现在是 ${value}`,
    noReference: '表中没有这个数，或者还是空白',
    none: '不与表中的数比较',
    correct: (value: string) => `改成 ${value}`,
    refer: '改成取自表中（以后跟着表变）',
    referSaid: (reference: string, value: string) =>
      `框里会换成 ${reference}，不用改它；印出来是 ${value}，下面“印出来”里看得到。`,
  },
}

/** Where what was written here and what stands in the file are held against each other. */
export const proseConflict = '划去的是文件里的，加上的是这里写的：'
