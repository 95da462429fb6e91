import { shellWord } from '../shell-word.ts'
import { withVisibleValues } from '../visible.ts'
import { aggregateText } from './aggregate.ts'

/** What the command `aggregate` says of its call, its files, and what became of the units. */
export const aggregateCommandText = {
  scopes: aggregateText.scopes,
  ...withVisibleValues({
    outputNotYaml: (found: string) =>
      `-o 后面写汇总的数据文件，名称以 .yaml 结尾，给的是“${found}”。例如 -o 汇总.yaml`,
    boardNotHtml: (found: string) =>
      `--board 后面写网页的文件名，以 .html 结尾，给的是“${found}”。例如 --board 汇总.html`,
    matrixNotXlsx: (found: string) =>
      `--matrix 后面写 Excel 的文件名，以 .xlsx 结尾，给的是“${found}”。例如 --matrix 汇总.xlsx`,
    notAggregated: (path: string) => `名单 ${path} 有问题，没有汇总。请先照上面的提示改正`,
    noHead: (path: string) =>
      `${path} 里没有找到单位名称一栏。第一行请写栏名，其中有“名称”，例如：名称,别名,类别,计入`,
    lacking: (path: string, lacks: { readonly year: boolean; readonly agency: boolean }) => {
      const of = <T>(year: T, agency: T) => [...(lacks.year ? [year] : []), ...(lacks.agency ? [agency] : [])]
      const lines = of('“年度: 2025”', '“机关: 青河区人民政府”').join('')
      const isYaml = /\.ya?ml$/i.test(path)
      return `没有说是${of('哪一年度', '哪个机关').join('、')}的汇总。请${isYaml ? `在名单 ${path} 里写${lines}，或` : ''}加 ${of('--year 2025', '--agency 青河区人民政府').join(' ')}`
    },
    futureYear: (path: string, year: number, present: number) =>
      `${year} 年度还没有到，今年是 ${present} 年，没有汇总。请改正名单 ${path} 里的“年度”，或 --year 后面的年度`,
    badScope: (found: string) => `--scope 后面写 本级 或 全域，这里写的是“${found}”`,
    badDate: (option: string, found: string) =>
      `“${found}”不是日期。请写成 年-月-日，例如 ${option} 2026-01-20`,
    unknownUnit: (name: string, nearest: string | undefined) =>
      `--include 里的“${name}”不在名单上。${nearest ? `是不是“${nearest}”？` : '请照名单写全称'}`,
    noPreviousAddends: (path: string, name: string) =>
      `${path} 旁边没有 ${name}，不知道上年各单位的数。--previous 请写上年由 aggregate 汇总的数据文件，并把它的“来源”放在一起`,
    emptyFolder: (folder: string) =>
      `${folder} 里没有读得了的报送文件（.yaml、.xlsx、.docx、.html、.pdf）。没有汇总。请检查是不是写错了文件夹`,
    notUpdated: {
      unreadable: (path: string) =>
        `${path} 里写的现在读不通，没有换成新的数，什么也没有写。请先用 report-gen check ${shellWord(path)} 检查、改正，再汇总；或者换一个名字（-o 另一个文件）`,
      other: (path: string) =>
        `${path} 是别的年度、机关、版式或口径的汇总，没有动，什么也没有写。请换一个名字（-o 另一个文件）`,
    },
    ownFigure: (address: string, inFile: string, summed: string) =>
      `${address}：汇总文件里改成了 ${inFile || '空白'}，各单位相加是 ${summed || '空白'}，没有改，请核对`,
    ownTotal: (path: string, line: number, message: string) =>
      `${path} 第 ${line} 行的合计没有跟着改：${message}。请一并改正`,
    question: (path: string, count: number) =>
      `以上改动（${count} 个数，文字不动）写入 ${path} 吗？写入请输入 y：`,
    leftAlone: (path: string) => `没有汇总，${path} 没有动`,
    sayYes: (path: string) =>
      `${path} 里写过文字，没有汇总，什么也没有写。确认上面的改动以后，加 --yes 再运行一次`,
    interrupted: (output: string) => `各单位的文件没有读完，没有汇总，${output} 没有动`,
    failed: '读这个文件时程序出错了，上面有说明。其他单位照常；请把这个文件另存一次再试',
    changed: (paths: readonly string[]) =>
      `${paths.join('、')} 汇总以后改过，或者不是汇总生成的，没有覆盖，什么也没有写。请换一个名字（-o 另一个文件），或先移走原来的文件`,
    count: (state: string, count: number, names: readonly string[]) =>
      `${state} ${count} 个${names.length > 0 ? `：${names.join('、')}` : ''}`,
    units: (count: number, added: number) => `名单上 ${count} 个单位，计入 ${added} 个`,
    late: (names: readonly string[]) => `逾期 ${names.length} 个：${names.join('、')}`,
    strangers: (count: number) => `还有 ${count} 个文件不知道是哪个单位的，没有计入：`,
    stranger: (path: string, agency: string | undefined, nearest: string | undefined, why: string) =>
      agency === undefined
        ? `${path}：${why === '' ? '没有写机关' : why}`
        : `${path}：“${agency}”不在名单上${nearest ? `，是不是“${nearest}”？是的，请改正文件里的机关，或在名单里加上别名` : '。名称写错了的，请改正文件里的机关；是另一个单位的，请在名单里加上，或移走这个文件'}`,
    moreStrangers: (count: number) => `……另有 ${count} 个文件没有列出`,
    remark: (name: string, state: string, remarks: readonly string[]) =>
      `${name}（${state}）：${remarks.join('；')}`,
    more: (count: number) => `……另有 ${count} 个单位的情况没有列出`,
    complete: (path: string) =>
      `已汇总到 ${path}，各单位的数都在里面。请写上文字，再用 report-gen check ${shellWord(path)} 检查`,
    incomplete: (path: string) =>
      `已汇总到 ${path}，但还不全。请与上面的单位核对，补齐后再运行一次同样的命令`,
  }),
}
