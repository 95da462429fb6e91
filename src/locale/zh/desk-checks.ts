import { fixWords, messageWords, relatedWords } from './desk-fix-words.ts'

/** What the desk says where findings are looked at. */
export const deskChecks = {
  said: '点一句话，就到要改的地方。改好了，这里会自己少一条。',
  clean: '没有发现问题。',
  left: (n: number) => `还有 ${n} 处没有填`,
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
  /** Topics of a section that says nothing. */
  toTell: '应当写到',
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
    noList: '“确认”在“原文”里写得不对，加不进去。请到“原文”里改好再确认',
    done: '已写入“确认”。要撤回，点“撤销”',
  },
  doubt: {
    settle: '已对照原文核对，不再提示',
    done: (n: number) => `已记下核对过了${n > 1 ? `（${n} 处）` : ''}。要再提示，点“撤销”`,
    heading: (n: number) => `导入时没有把握的 ${n} 处`,
    said: '请对照原文核对，读错的改正，再点“已对照原文核对”。',
    review: '原表和读出来的数，并排看',
    noReview: (name: string) => `没有找到 ${name}，可能已经改名、移走或删除。请直接对照原文核对`,
    part: (part: string, n: number) => (n > 1 ? `${part}（${n} 处）` : part),
    whole: '全文',
    settlePart: (n: number) => `这 ${n} 处都核对过了，不再提示`,
    reads: '现在是',
    /** 申请人情况，法人或其他组织，商业企业 is told by its last name. */
    column: (label: string) => label.split(/[；，]/).at(-1) ?? label,
    /** Values of a row, with the names of their columns. */
    values: (values: readonly string[]) => values.join('、'),
    /**
     * Without options of the terminal, and without where it stood by number: names of table, row and column are told.
     * What is to be done about a blank its own finding says: what was published stays as it is.
     */
    bare: (message: string) =>
      message
        .replace(/（原文第\d+张表[^（）]*）$/, '')
        .replace(/；(?:报告如果是照自己的版式编制的.*|没有发生的改为0)$/, ''),
    gone: '这一处刚才又改过了，请再看一遍',
  },
  fix: fixWords,
  message: messageWords,
  relatedTold: relatedWords,
  fixes: {
    said: '有些问题不用判断就能改，例如数字写成了全角。',
    open: (n: number) => `看看能自动改正的 ${n} 个问题`,
    none: '现在没有能自动改正的了',
    caption: '自动改正前后的文字',
    shown: '要这样改：划去的换成加上的。还没有改，请看一遍。',
    make: '照这样改正',
    leave: '先不改',
    changed: '文件刚才又改过了，没有动。请再点一次“看看能自动改正的”',
    made: '已照这样改正。要回到原样，点一次“撤销”',
  },
  diff: {
    line: '行',
    where: '在哪里',
    change: '变化',
    text: '内容',
    same: '不变',
    removed: '划去',
    added: '加上',
  },
}
