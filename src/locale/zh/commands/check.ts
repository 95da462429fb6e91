import { done } from '../cli/done.ts'

/** What the help of `check` says, and what it says that no other command does. */
export const check = {
  summary: '检查数据文件，指出会被退回的地方',
  previous: '上一年的数据文件，用于核对结转',
  rule: '某条规则按什么级别处理，例如 vague-number=提示（可写多次）',
  strict: '有警告也算不通过',
  encoding: '数据文件的编码：utf-8（默认）或 gb18030（包括 GBK、GB2312）',
  allow: '数据文件可以用这个文件夹里的版式、上年和图片，即使在它的项目之外（可写多次）',
  fix: '改正能放心改正的地方（标点、空格、多填的合计等），注释和版面不变',
  dryRun: '与 --fix 同用：只显示会怎样改，不写文件',
  fixed: (path: string, count: number, recoded: boolean, lines: readonly number[]) =>
    `${path}：${[...(count > 0 ? [`改正了 ${count} 处${atLines(lines)}`] : []), ...(recoded ? ['编码改为 UTF-8'] : [])].join('，')}`,
  wouldFix: (path: string, count: number, recoded: boolean) =>
    `${path}：可以${[...(count > 0 ? [`改正 ${count} 处`] : []), ...(recoded ? ['把编码改为 UTF-8'] : [])].join('，')}（没有写入；去掉 --dry-run 就会改）`,
  nothingToFix: (path: string) => `${path}：没有可以放心改正的地方`,
  format: '输出形式：pretty（给人看）、json、github',
  quiet: '不显示进度',
  limit: '最多显示多少条（默认 50，0 为全部）',
  verbose: '逐个列出正文中没有认出说的是表中哪一项的数',
  prose: '只列出正文里的每一个数，说的是表中哪一项（可与 --format json 同用）',
  noFile: '没有检查任何文件',
  hidden: (count: number) => `……另有 ${count} 条没有显示，加 --limit 0 全部显示`,
  total: ({ files, error, warning, info, accepted, unread, zeros, left, ...ofNumbers }: Counts) =>
    [
      error + warning + info === 0
        ? `${files} 个文件：没有发现问题`
        : `${files} 个文件：${error} 个错误，${warning} 个警告`,
      ...(info ? [`${info} 条提示`] : []),
      ...(accepted ? [`${accepted} 处已确认`] : []),
      ...(zeros ? [done.zeros(zeros)] : []),
    ].join('，') +
    ofProse(ofNumbers) +
    ofLeft(files, left) +
    ofUnread(files, unread),
  unclear: '没有认出说的是表中哪一项的数：',
  after: `
例子：
  report-gen check data.yaml                        逐条指出问题和所在的行
  report-gen check data.yaml --previous 2024.yaml   连同上一年的数据核对结转
  report-gen check data.yaml --fix --dry-run        看看能自动改正什么
  report-gen check 2023.yaml 2024.yaml --format json > 结果.json
每条提示末尾的方括号里是规则名：report-gen explain 规则名 查看说明`,
}

const MOST_LINES = 10

function atLines(lines: readonly number[]): string {
  if (lines.length === 0) return ''
  const more = lines.length > MOST_LINES ? `等 ${lines.length} 行` : '行'
  return `（第 ${lines.slice(0, MOST_LINES).join('、')} ${more}）`
}

/** What could not be read was not checked, with all that is compared with it. */
function ofLeft(files: number, left: readonly string[]): string {
  if (left.length === 0) return ''
  const names = left.map((name) => `“${name}”`).join('、')
  const where = files === 1 ? names : `有的文件里的${names}`
  return `；${where}有读不出来的地方，没有核对，其余各栏都核对了：改正上面的错误后，请再检查一次`
}

/** Where reading stopped, what comes after was not looked at. */
function ofUnread(files: number, unread: number): string {
  if (unread === 0) return ''
  const left = files === 1 ? '其余内容还没有核对' : `${unread} 个文件的其余内容还没有核对`
  return `；${left}：改正上面的错误后，请再检查一次`
}

/** What became of the numbers in prose, so that silence is not taken for agreement. */
function ofProse({ compared, uncompared, unclear }: NumberCounts): string {
  if (compared + uncompared + unclear === 0) return ''
  const waiting = uncompared > 0 ? `，${uncompared} 个要等表读得出来才能核对` : ''
  const left = unclear > 0 ? `，${unclear} 个没有认出说的是哪一项（--verbose 逐个列出）` : ''
  return `；正文里的数核对了 ${compared} 个${waiting}${left}`
}

type NumberCounts = { readonly [name in 'compared' | 'uncompared' | 'unclear']: number }

type Counts = {
  readonly [name in 'files' | 'error' | 'warning' | 'info' | 'accepted' | 'unread' | 'zeros']: number
} & NumberCounts & { readonly left: readonly string[] }
