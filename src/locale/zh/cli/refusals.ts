interface Refusal {
  readonly why: string
  readonly step: string
}

const permission = { why: '没有权限', step: '请检查文件和所在文件夹的权限' }
const full = { why: '磁盘已满', step: '请清理磁盘' }
const tooMany = { why: '同时打开的文件太多', step: '请关闭一些程序再运行' }

/** Why the system refuses a file, and what to do, by its code. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  EACCES: permission,
  EPERM: permission,
  ENOENT: { why: '找不到', step: '请检查名字和所在文件夹' },
  ENOTDIR: { why: '路径中间有一段是文件，不是文件夹', step: '请检查路径' },
  EISDIR: { why: '是文件夹，不是文件', step: '请写到具体的文件' },
  ENAMETOOLONG: {
    why: '文件名太长，系统不允许有这样的文件',
    step: '请检查是不是把别的文字写成了文件名',
  },
  ELOOP: { why: '链接绕成了圈，没有指向任何文件', step: '请改正或删去这些链接' },
  EROFS: { why: '所在的磁盘是只读的', step: '请检查磁盘' },
  ENOSPC: full,
  EDQUOT: full,
  EIO: { why: '磁盘出错', step: '请检查磁盘，读不出的从备份中恢复' },
  ESTALE: { why: '网络盘上的文件已经换了或连接断了', step: '请重新连接网络盘再运行' },
  EBUSY: { why: '正被别的程序打开', step: '请先关闭该文件' },
  EMFILE: tooMany,
  ENFILE: tooMany,
}

export function refusal(code: string): string | undefined {
  const found = REFUSALS[code]
  return found && `${found.why}。${found.step}`
}

export function whyRefused(code: string): string | undefined {
  return REFUSALS[code]?.why
}
