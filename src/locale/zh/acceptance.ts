/** What is said of entries under 确认. */
export const acceptanceText = {
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
  unused: (rule: string, place: string | undefined, meant: string | undefined) => ({
    message: `这条“确认”没有用上：${place ? `“${place}”` : '全文'}没有 ${rule} 的问题`,
    ...(meant ? { expected: meant } : {}),
    fix: meant
      ? `位置请写“${meant}”，照抄提示里的地址；问题已经改好的，请删去这一条`
      : '问题已经改好的，请删去这一条；位置写错的，请照抄提示里的地址',
  }),
}
