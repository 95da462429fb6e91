import { shellWord } from '../../shell-word.ts'

/** What `workbook` says, and `import` of one. */
export const workbook = {
  ofWhat: (blank: string) =>
    `workbook 后面没有写数据文件。例如 report-gen workbook 年报.yaml；还没有数据文件的，做一份空白的：${blank}`,
  updateWhat: (data: string) =>
    `没有写填好的工作簿。例如 report-gen workbook --update ${shellWord(data)} ${shellWord(data.replace(/\.ya?ml$/i, '.xlsx'))}`,
  updateTurned: (found: string, workbook: string) =>
    `--update 后面写数据文件，最后写填好的工作簿，这里写反了。请写成 report-gen workbook --update ${shellWord(workbook)} ${shellWord(found)}`,
  updatesInPlace: (options: readonly string[], data: string) =>
    `${options.join('、')} 不能和 --update 一起用：填的数直接写进 ${data}，不另写文件。请去掉 ${options.join('、')}；要留一份原来的，请先把 ${data} 复制一份`,
  yesAlone: '--yes 要和 --update 一起用',
  notXlsx: (found: string) => `工作簿的名称应以 .xlsx 结尾，给的是“${found}”，没有写任何文件`,
  notMade: (path: string) => `${path} 读不通，没有做工作簿。请先照上面的提示改正`,
  filled: (path: string) =>
    `${path} 有人填过，没有覆盖。请先用 report-gen import 读回，或用 -o 换一个名字；确定不要的，加 --overwrite`,
  made: (path: string, data: string | undefined) =>
    `已生成 ${path}。填好以后用 report-gen import ${shellWord(path)} 读成数据文件${data === undefined ? '' : `，或用 report-gen workbook --update ${shellWord(data)} ${shellWord(path)} 写进 ${data}`}`,
  stripped: (source: string) =>
    `${source}：是发出去的工作簿，但其中隐藏的页（_地址、_数据）不全或者改过，只能照一般的表格辨认。请逐处核对，或请填报的人在原来的文件里重填`,
  other: (source: string, agency: string, year: number) =>
    `${source}：是${agency} ${year} 年度的工作簿，与 --agency、--year 给的不同，没有读。请核对拿的是哪一份`,
  unreadableData: (source: string) =>
    `${source}：做工作簿用的数据文件在这里读不通（上面的行号是那份数据文件的），没有写文件。用了自己的版式的，请把版式文件放在同一文件夹`,
  doubt: (source: string, address: string | undefined, message: string) =>
    `${source}：${address === undefined ? '' : `${address}：`}${message}`,
  imported: (file: string, count: number, doubts: number) =>
    `已写成 ${file}，工作簿里填改了 ${count} 处${doubts === 0 ? '，没有拿不准的地方' : `；有 ${doubts} 处拿不准，在文件里有“# 导入：”注释，请逐处核对`}`,
  notUpdated: (path: string) => `${path} 读不通，没有写入。请先照上面的提示改正`,
  notOurs: (source: string) =>
    `${source} 不是由 report-gen workbook 生成的，或者其中隐藏的页（_地址、_数据）删了、改了，不能对应到数据文件。请用 report-gen import 读成新的数据文件`,
  ofOther: (source: string, agency: string, year: number, dueAgency: string, dueYear: number) =>
    `${source} 是${agency} ${year} 年度的，数据文件是${dueAgency} ${dueYear} 年度的，没有写入。请核对拿的是哪一份`,
  ofOtherForm: (source: string, found: string, due: string) =>
    `${source} 用的是${found}，数据文件用的是${due}，没有写入。请用现在的数据文件重新生成工作簿`,
  conflict: (address: string, inFile: string, inWorkbook: string) =>
    `${address}：工作簿发出以后两边都改了，数据文件里是${inFile === '' ? '空白' : `“${inFile}”`}，工作簿里是${inWorkbook === '' ? '空白' : `“${inWorkbook}”`}，没有写入。请核对，在数据文件里改成对的`,
  nothingNew: (path: string) => `${path} 没有要改的地方`,
  sayYes: (path: string) => `没有写入 ${path}。确认上面的改动以后，加 --yes 再运行一次`,
  question: (path: string, count: number) => `以上 ${count} 处写入 ${path} 吗？写入请输入 y：`,
  leftAlone: (path: string) => `没有写入，${path} 没有变`,
  updated: (path: string, count: number, doubts: number, conflicts: number) =>
    [
      `已写入 ${path}，改了 ${count} 处`,
      ...(doubts > 0 ? [`有 ${doubts} 处拿不准，请核对`] : []),
      ...(conflicts > 0 ? [`有 ${conflicts} 处两边都改过，没有写入`] : []),
    ].join('；'),
}
