import { withVisibleValues } from '../visible.ts'
import { aggregate } from './commands/aggregate.ts'
import { build } from './commands/build.ts'
import { check } from './commands/check.ts'
import { completion } from './commands/completion.ts'
import { desk, edit } from './commands/desk.ts'
import { diff } from './commands/diff.ts'
import { doctor } from './commands/doctor.ts'
import { explain } from './commands/explain.ts'
import { guide } from './commands/guide.ts'
import { help } from './commands/help.ts'
import { importing } from './commands/import.ts'
import { init } from './commands/init.ts'
import { manifest } from './commands/manifest.ts'
import { preview } from './commands/preview.ts'
import { schema } from './commands/schema.ts'
import { theme } from './commands/theme.ts'
import { workbook } from './commands/workbook.ts'

/** What the help of the command line says, and what a command says that no other does: a file each. */
export const commandText = withVisibleValues({
  programme:
    '政府信息公开工作年度报告：一份数据文件，生成网页（HTML）、贴进网站编辑器的片段、Word（DOCX）、PDF 和 OFD',
  help,
  build,
  manifest,
  completion,
  guide,
  theme,
  check,
  aggregate,
  explain,
  init,
  import: importing,
  workbook,
  diff,
  schema,
  preview,
  desk,
  edit,
  doctor,
})
