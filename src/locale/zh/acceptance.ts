/** A line of 确认 as it is to be written. `place`: where it holds; without one everywhere. */
function line(rule: string, place: string | undefined, reason: string): string {
  return `- {规则: ${rule}${place === undefined ? '' : `, 位置: ${place}`}, 理由: ${reason}}`
}

/** What is said of entries under 确认. */
export const acceptanceText = {
  /** Its key in the data file, and those of an entry. */
  list: '确认',
  keys: { rule: '规则', place: '位置', reason: '理由' },
  /** Stands for the reason in a line that is proposed; left as it is, it is none. */
  reason: '写明原因',
  rule: '规则的名称',
  line,
  /** How a finding is accepted, in the file. `isFirst`: it has no 确认 yet. */
  how: (rule: string, place: string | undefined, isFirst: boolean) => {
    const one = line(rule, place, '写明原因')
    return isFirst
      ? `“确认”是两行：顶格写“确认:”，下一行缩进两格写“${one}”，“写明原因”换成实际的理由`
      : `在“确认:”下面另起一行，缩进两格写“${one}”，“写明原因”换成实际的理由`
  },
  /** What `how` adds to a next step. */
  isHow: /。(?:“确认”是两行：|在“确认:”下面另起一行，)[^\n]*?换成实际的理由/,
  /** `mended`: the entry of 确认 with what it lacks. */
  incompleteAcceptance: (key: string, place: string, mended: string) => ({
    message: `${place}缺少“${key}”`,
    expected: key,
    fix: `请把这一条写成“${mended}”${key === '理由' ? '，“写明原因”换成实际的理由' : '，规则的名称照抄提示末尾方括号里的英文'}`,
  }),
  /** publication-date: 经批准迟发, under 确认. */
  ruleAsKey: (mended: string) => ({
    message: '“确认”的每一条要写明“规则”和“理由”，这里把规则的名称写成了栏目名',
    fix: `请写成“  ${mended}”，一条一行，左边空两格`,
  }),
  withoutDash: (mended: string) => ({
    message: '“确认”的每一条前面要有“- ”，这里没有',
    fix: `请写成“  ${mended}”，一条一行，左边空两格`,
  }),
  noReason: (found: string) => ({
    message: `“确认”的理由写的是“${found}”，不是理由`,
    found,
    fix: `请把“${found}”换成实际的理由，例如“理由: 照录原件”；说不出理由的，请删去这一条，改正原来的问题`,
  }),
  unknown: (rule: string, nearest: string | undefined) => ({
    message: `“确认”里的规则“${rule}”不存在，或者不能确认`,
    found: rule,
    ...(nearest ? { expected: nearest } : {}),
    fix: nearest
      ? `是不是“${nearest}”？规则名照抄提示末尾方括号里的英文`
      : '规则名照抄提示末尾方括号里的英文',
  }),
  /** A rule about how the file is written. */
  notAcceptable: (rule: string) => ({
    message: `${rule} 说的问题不能确认，只能改正`,
    found: rule,
    fix: '请改正文件里的那个问题，再删去这一条“确认”',
  }),
  /** `isOnly`: 确认 holds nothing else. */
  unused: (rule: string, place: string | undefined, meant: string | undefined, isOnly: boolean) => ({
    message: `这条“确认”没有用上：${place ? `“${place}”` : '全文'}没有 ${rule} 的问题`,
    ...(meant ? { expected: meant } : {}),
    fix: meant
      ? `位置请写“${meant}”，照抄提示里的地址；问题已经改好的，请删去${isOnly ? '“确认:”和它下面的这一条' : '这一条'}`
      : `问题已经改好的，请删去${isOnly ? '“确认:”和它下面的这一条' : '这一条'}；位置写错的，请照抄提示里的地址`,
  }),
}
