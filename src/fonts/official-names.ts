import type { Use } from './role.ts'

/** The names by which the faces of a 公文 are installed, the prescribed one first. Compared without case and spaces. */
export const OFFICIAL_NAMES: Readonly<Record<Use, readonly string[]>> = {
  biaosong: ['方正小标宋简体', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05'],
  fangsong: ['仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong', '方正仿宋_GBK', '华文仿宋', 'STFangsong'],
  kaiti: ['楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi', '方正楷体_GBK', '华文楷体', 'STKaiti'],
  heiti: ['黑体', 'SimHei', '方正黑体_GBK', '华文黑体', 'STHeiti'],
  songti: ['宋体', 'SimSun', '方正书宋_GBK', '华文宋体', 'STSong'],
  latin: ['Times New Roman'],
}

export const USES = Object.keys(OFFICIAL_NAMES) as readonly Use[]

/** How far down the list of a use the first of these names stands; `undefined` when none does. */
export function rankOf(use: Use, names: readonly string[]): number | undefined {
  const known = new Set(names.map(plain))
  const rank = OFFICIAL_NAMES[use].findIndex((name) => known.has(plain(name)))
  return rank < 0 ? undefined : rank
}

const plain = (name: string): string => name.replaceAll(' ', '').toLowerCase()
