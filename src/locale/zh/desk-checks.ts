import { acceptanceText } from './acceptance.ts'

/** Where a finding is told: in the list of 检查, with its buttons, or beside what is filled in. */
type ToldIn = 'list' | 'form'

const ACCEPT = {
  list: '点下面的“确认可以保留……”，写明原因',
  form: '在“检查”里点“确认可以保留……”，写明原因',
} satisfies Readonly<Record<ToldIn, string>>

/** What is written in the file, and what is done on the desk instead. */
const INSTEAD: readonly (readonly [written: RegExp, done: string])[] = [
  [/check --fix 可以代劳/g, '可以点“检查”里的“看看能自动改正的”'],
  [/正文里写成 \{\{[^{}]*\}\}，就/g, '在“文字”里点这个数，再点“改成取自表中”，就'],
  [/，或者写成 \{\{[^{}]*\}\}，由程序计算|；写成 \{\{[^{}]*\}\}，就由程序计算/g, ''],
  [/引用写两个半角花括号，例如 \{\{[^{}]*\}\}/g, '请在“文字”里删去它，点“插入表中的数”，从表中选'],
  [
    /(?:在“[^”]*”的(?:内容后面|前面))?补上两行：左边不留空格的“[^”]*: \|”，下一行缩进两个半角空格，写明/g,
    '在“文字”里写明',
  ],
  [/^\{\{([^{}]*)\}\}$/g, '表中的“$1”'],
]

/** What the desk says where findings are looked at. */
export const deskChecks = {
  said: '点一句话，就到要改的地方。改好了，这里会自己少一条。',
  clean: '没有发现问题。',
  unread: '文件没有读出来，还没有检查。请到“原文”里看错在哪里。',
  nowhere: '这一处在表和文字里都找不到，请到“原文”里看',
  /** What was typed and is not in the file. */
  unwritten: {
    heading: (n: number) => `${n} 处填的内容没有存进文件`,
    typed: '填的是',
    asked: '这里的值在别处也改过，还没有选用哪一个',
  },
  show: '到要改的地方',
  explain: '这条规则的说明',
  within: ' › ',
  related: '相关',
  /** Why it is let stand. */
  reason: '可以保留的理由',
  moreRelated: (n: number) => `相关的还有 ${n} 处`,
  more: (n: number) => `还有 ${n} 条没有列在这里。上面的改好后，会接着列出。`,
  acceptedSaid: '看过并认为可以保留的。要改理由或者撤回，到“填表”最下面的“确认可以保留的问题”。',
  accept: {
    open: '确认可以保留……',
    reason: '为什么可以保留',
    said: '理由存在数据文件里，不印在报告上。同一处的同一类问题以后不再提示。',
    do: '写入确认',
    cancel: '不确认',
    impossible: '这一条不能确认，只能改正',
    noList:
      '数据文件的“确认”写得不对，加不进去。请到“原文”里改成一行一条，例如“  - {规则: …, 位置: …, 理由: …}”',
    done: '已写入“确认”。要撤回，点“撤销”',
  },
  doubt: {
    settle: '已对照原文核对，不再提示',
    done: '已记下核对过了。要再提示，点“撤销”',
    gone: '这一处刚才又改过了，请再看一遍',
    fix: '对照原文核对，有错的改正；然后点下面的“已对照原文核对”',
  },
  /** What to do or what is expected, in words of the desk: neither a command line nor the text of the file is at hand. */
  fix: (words: string, told: ToldIn) =>
    INSTEAD.reduce(
      (said, [written, done]) => said.replace(written, done),
      words
        .replace(acceptanceText.isHow, '')
        .replace(
          /并?在“确认”[中里](?:写明理由|说明|写明)/g,
          (found) => `${found[0] === '并' ? '并' : ''}${ACCEPT[told]}`,
        ),
    ),
  fixes: {
    said: '有些问题不用判断就能改，例如数字写成了全角。',
    open: (n: number) => `看看能自动改正的 ${n} 个问题`,
    none: '现在没有能自动改正的了',
    caption: '自动改正前后的数据文件',
    shown: '要这样改：划去的换成加上的。还没有改，请看一遍。',
    make: (n: number) => `改正这 ${n} 处`,
    leave: '先不改',
    changed: '文件刚才又改过了，没有动。请再点一次“看看能自动改正的”',
    made: (n: number) => `已改正 ${n} 处。要回到原样，点一次“撤销”`,
  },
  diff: {
    line: '行',
    change: '变化',
    text: '内容',
    same: '不变',
    removed: '划去',
    added: '加上',
  },
}
