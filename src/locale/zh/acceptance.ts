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
  unused: (rule: string, place: string | undefined) => ({
    message: `这条“确认”没有用上：${place ? `“${place}”` : '全文'}没有 ${rule} 的问题`,
    fix: '问题已经改好的，请删去这一条；位置写错的，请照抄提示里的地址',
  }),
}
