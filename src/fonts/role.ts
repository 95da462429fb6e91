/** The five faces of a 公文 (GB/T 9704-2012 5.2.2): 仿宋, 楷体, 黑体, 宋体, 小标宋. */
export type Role = 'fangsong' | 'kaiti' | 'heiti' | 'songti' | 'biaosong'

/** What a face of the user's can be used for: a role, or the letters and digits of body text. */
export type Use = Role | 'latin'
