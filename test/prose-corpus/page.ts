import { HALVES, type Half, type Judged } from './measure.ts'
import { ratesOf } from './rates.ts'

const TITLES: Readonly<Record<Half, string>> = {
  seen: '写程序时看得见的一半',
  unseen: '写程序时看不见的一半',
  'free-seen': '各人随意写的，看得见的一半',
  'free-unseen': '各人随意写的，看不见的一半',
}

/** docs/prose-reading.md: how well numbers in prose are read, on all halves of the corpus. */
export function proseReadingPage(halves: Readonly<Record<Half, readonly Judged[]>>): string {
  return [
    '# 正文里的数读对了多少',
    '这一页由 `npm run measure` 写出。语料在 `test/prose-corpus/`，都是仿照真实报告的写法另写的句子，数字是虚构的，每个数由人标明说的是表中哪一个数。' +
      '句子由写程序以外的人写成，写好以后分成两半，后一半写程序时没有看过，也没有一段与前一半出自同一份报告（有 45 个字接连相同，或者三成半的文字相同）；有一部分是按说法逐条写的，有一部分专写表旁边的数（十个里大约八个不是表中的数），其余仿照从未用过的报告；看过以后归入前一半，另写新的。' +
      '“各人随意写的”另算：写的人没有看过说法清单，也没有看过报告，要求各换各的口气，尽量不用一样的话，比公开的报告多样得多。',
    '“认出”是说的是表中的数、而且读对了的；“读错”是读成了别的数，或者本来不是表中的数。',
    ...HALVES.flatMap((half) => [
      `## ${TITLES[half]}`,
      table(halves[half], '版式', byForm),
      table(halves[half], '数的种类', byKind),
    ]),
  ]
    .join('\n\n')
    .concat('\n')
}

const byForm = ({ sentence }: Judged): string => sentence.form

/** The first two names of the address. */
function byKind({ due, read }: Judged): string {
  return (due[0]?.[0] ?? read[0]?.[0] ?? '').split('.').slice(0, 2).join('.')
}

function table(judged: readonly Judged[], head: string, group: (one: Judged) => string): string {
  const told = judged.filter(({ verdict }) => verdict !== 'silent')
  const groups = [...new Set(told.map(group))].sort()
  const rows = [
    ...groups.map((name) => [name, told.filter((one) => group(one) === name)] as const),
    ['合计', told] as const,
  ]
  return [
    `| ${head} | 说的是表中的数 | 认出 | 读错 |`,
    '| --- | ---: | ---: | ---: |',
    ...rows.map(([name, some]) => {
      const { figures, right, wrong, recall, wrongRate } = ratesOf(some)
      return `| ${name} | ${figures} | ${right}（${percent(recall)}） | ${wrong}（${percent(wrongRate)}） |`
    }),
  ].join('\n')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}
