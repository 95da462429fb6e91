import { acceptanceText } from './acceptance.ts'

/** Where a finding is told: in the list of 检查, with its buttons, or beside what is filled in. */
export type ToldIn = 'list' | 'form'

const ACCEPT = {
  list: '点下面的“确认可以保留……”，写明原因',
  form: '在“检查”里点“确认可以保留……”，写明原因',
} satisfies Readonly<Record<ToldIn, string>>

/** What 上年 is called in the form. */
const LAST_YEAR = '上年数据文件'

/** What is written in the file, and what is done on the desk instead; the earlier ones first. */
const INSTEAD: readonly (readonly [written: RegExp, done: string])[] = [
  [/；如确需，请用“版式”指定一种/g, ''],
  [/`?check --fix`? 可以(?:代劳|代改|改正)/g, '可以点“检查”里的“看看能自动改正的”'],
  [/正文里写成 \{\{[^{}]*\}\}，就/g, '在“文字”里点这个数，再点“改成取自表中”，就'],
  [/，或者写成 \{\{[^{}]*\}\}，由程序计算|；写成 \{\{[^{}]*\}\}，就由程序计算/g, ''],
  [
    /(?:里面要写地址，例如 \{\{[^{}]*\}\}|引用写两个半角花括号(?:，例如 \{\{[^{}]*\}\})?|(?:是不是 \{\{[^{}]*\}\}？)?写法是“栏目\.行\.列”，例如 \{\{[^{}]*\}\}|是不是 \{\{[^{}]*\}\}？写法是“栏目\.行\.列”)(?:；要原样印出双花括号，请写 \\\{\{)?/g,
    '请在“文字”里删去它，点“插入表中的数”，从表中选',
  ],
  [
    /(?:在“[^”]*”的(?:内容后面|前面))?补上两行：左边不留空格的“[^”]*: \|”，下一行缩进两个半角空格，写明/g,
    '在“文字”里写明',
  ],
  [/^\{\{([^{}]*)\}\}$/g, '表中的“$1”'],
  [
    /^(?:位置请写“[^”]*”，照抄提示里的地址；)?问题已经改好的，请删去.*$/g,
    '问题已经改好的，请到“填表”最下面的“确认可以保留的问题”里，删去这一条',
  ],
  [
    /^(?:是不是“[^”]*”？)?规则名照抄提示末尾方括号里的英文$|^请改正文件里的那个问题，再删去这一条“确认”$/g,
    '请到“填表”最下面的“确认可以保留的问题”里删去这一条；确实可以保留的，再到“检查”里点“确认可以保留……”',
  ],
  [
    /请写 (\S+) 年度的数据文件的路径，从本文件所在的文件夹算起/g,
    `请在“填表”的“${LAST_YEAR}”里填 $1 年度报告的文件名`,
  ],
  [
    /请写明上年的数据文件，例如“上年: [^”]*”；没有的/g,
    `请在“填表”的“${LAST_YEAR}”里填上年报告的文件名；没有的`,
  ],
  [/，例如“上年: [^”]*”/g, ''],
  [
    /请先用 report-gen import .* 由它得到上年的数据文件，再写那个文件的名称/g,
    `请先在起始页导入它，再在“填表”的“${LAST_YEAR}”里填导入得到的文件名`,
  ],
  [/请写到具体的文件/g, `请在“填表”的“${LAST_YEAR}”里写到具体的文件`],
  [/请删去“上年”(?:这一行)?/g, `请清空“填表”里的“${LAST_YEAR}”`],
  [/请写“上年: ([^”]*)”/g, `请在“填表”的“${LAST_YEAR}”里填 $1`],
  [/复制到项目里；确要用那里的.*$/g, `复制到这份报告的文件夹里，再在“填表”的“${LAST_YEAR}”里填它的名字`],
]

/** Values as they are written in the file; not where it is about how the file is written. */
const VALUES: typeof INSTEAD = [
  [/填 0 或者删去/g, '填 0，或者按 Delete 键改为 0'],
  [/没有发生的，?只?写“[^”]*\{[^”]*”(?:（全部为 0）)?|^写“[^”]*\{[^”]*”（全部为 0）/g, '没有发生的填 0'],
  [/请在“[^”]*”的(?:内容后面|前面)补上一行“([^”]*):”，各行写在下面/g, '请在“填表”里填“$1”这张表'],
  [/^请只写四位半角数字.*$/g, '请写四位数字的年份，例如 2025'],
  [/^文字写在栏目名后面，或写在“\|”下面并缩进两格$/g, '请写文字，不能只是数字'],
  [/；没有就不写这一栏/g, '；没有就空着'],
  [/请写 "([^"]*)"/g, '请写 $1'],
  [/请在文件开头补上“发布日期: 年-月-日”/g, '请在“填表”里补上“发布日期”'],
  [/日期写在文件开头的“发布日期”里/g, '日期填在“填表”的“发布日期”里'],
  [/没有文号的，删去这一行/g, '没有文号的，把它清空'],
  [/是不是“[^”:]*: ([^”]*)”/g, '是不是 $1'],
  [/写成“[^”:]*: ([^”]*)”的样子/g, '写成“$1”的样子'],
  [/(例如|：)“[^”:]*: ([^”]*)”/g, '$1“$2”'],
  [/(?:写成|改为)“([^”:]*): ([^”]*)”/g, '在“$1”里填“$2”'],
  [/，在这里换行，下一行同样缩进两个半角空格/g, '，在这里换行'],
  [/请在栏目名后面加“\|”：“[^”]*”；/g, ''],
  [
    /^对照原文核对；核对、改正以后，.*$/g,
    '对照原文核对，读错的改正；然后在“检查”里点“已对照原文核对，不再提示”',
  ],
]

/**
 * What to do or what is expected, in words of the desk: neither a command line nor the text of the file is at hand,
 * but where it is about how the text is written (`isOfText`).
 */
export function fixWords(words: string, told: ToldIn, isOfText = false): string {
  const accepting = words
    .replace(acceptanceText.isHow, '')
    .replace(
      /并?在“确认”[中里](?:写明理由|说明|写明)/g,
      (found) => `${found[0] === '并' ? '并' : ''}${ACCEPT[told]}`,
    )
  return [...INSTEAD, ...(isOfText ? [] : VALUES)].reduce(
    (said, [written, done]) => said.replace(written, done),
    accepting,
  )
}

/** What to do in a report that was begun on the desk. */
export function withoutOriginalWords(words: string): string {
  return words.replace('；原报告确实没有日期的，请在“确认”中说明', '')
}

/** What is said of a finding: a rule is called by what it finds, not by its id; `cell`: of the table, beside prose. */
export function messageWords(words: string, cell?: string): string {
  return words
    .replace(/（写的是“~”，或者什么都没有写）/, '（空白）')
    .replace(/(?<=是空白)：“[^”]*:”后面没有写$/, '')
    .replace('空白（~）', '空白')
    .replace(/表里是(?= )/, cell === undefined ? '$&' : `表里的“${cell}”是`)
    .replace(/没有 [a-z-]+ 的问题$/, '现在没有它说的那种问题')
    .replace(/^[a-z-]+ 说的问题不能确认/, '它说的问题不能确认')
    .replace(/“确认”里的规则“[^”]*”/, '“确认”里有一条的规则')
}

/** What is said of something that takes part in a finding: its place is told as the form calls it, not by a line. */
export function relatedWords(words: string, where?: string): string {
  return words.replace(/（第 \d+ 行）/, where === undefined ? '' : `（${where}）`)
}
