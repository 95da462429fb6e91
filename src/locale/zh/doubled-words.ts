/** Words of which no sentence has two at once, whatever follows. */
export const NEVER_DOUBLED: readonly string[] = [
  ...[
    '进行',
    '加强',
    '开展',
    '进一步',
    '以及',
    '通过',
    '根据',
    '按照',
    '我局',
    '我县',
    '我区',
    '我市',
    '我镇',
  ],
  ...['我街道', '我单位', '本机关', '本单位', '本年度', '资金使用', '相关部门'],
]

/** What may be said twice: by ones (一件一件), verbs for a while (讨论讨论), 很多很多. */
export const DOUBLED_ON_PURPOSE =
  /^(?:[一二两三逐几每]|(?:讨论|研究|商量|考虑|学习|了解|尝试|锻炼|介绍|打听|调整|休息|很|许|非|十|点点|刚刚|渐渐|慢慢|好好)|(.)\1)/
