import { withVisibleValues } from '../visible.ts'
import { diff } from './cli/diff.ts'
import { done } from './cli/done.ts'
import { files } from './cli/files.ts'
import { importing } from './cli/import.ts'
import { initFrom } from './cli/init-from.ts'
import { manifest } from './cli/manifest.ts'
import { usage } from './cli/usage.ts'
import { workbook } from './cli/workbook.ts'

/** What the command line says of calls, files, and what is done: a file for each. */
export const cli = withVisibleValues({
  usage,
  manifest,
  import: importing,
  workbook,
  diff,
  initFrom,
  files,
  done,
  versions: (node: string, fonts: string) => `Node ${node}，字体 ${fonts}`,
  internal: (details: readonly string[]) =>
    `程序内部出错，这不是数据的问题。请把下面的内容和数据文件一起反馈给开发者：\n${details.join('\n')}`,
})
