import { withVisibleValues } from '../visible.ts'

/** What the desk says of the workbook that is filled in elsewhere, and of one that came back. */
export const deskWorkbook = withVisibleValues({
  heading: '用 Excel 填',
  said: '下载了，自己填或者发给别人填；填好的拖回这一页。',
  download: '下载填报工作簿',
  downloaded: (name: string) => `已下载“${name}”`,
  choose: '选填好的工作簿……',
  busy: (name: string) => `正在读“${name}”……`,
  several: '请一次拖一个文件进来',
  onlyWorkbooks: (name: string) =>
    `“${name}”没有读：这里只能拖进填好的工作簿（.xlsx）。已经公布的报告，请点左上角的“全部文件”，拖到那一页上`,
  notNow: '报告现在有一处读不出来，做不成工作簿。请先到“检查”里看是哪一处，改好再下载',
  refused: {
    foreign: (name: string) =>
      `“${name}”不是在这里下载的填报工作簿，没有读。已经公布的报告，请点左上角的“全部文件”，拖到那一页上`,
    stripped: (name: string) =>
      `“${name}”里隐藏的页不在了或者改过（例如把各页复制到了别的文件里），对不上这份报告，没有读。请填在原来下载的文件里`,
    unreadable: (name: string) =>
      `“${name}”里带着的报告在这里读不出来，没有读。请重新下载填报工作簿，填在新的里`,
    damaged: (name: string, why: string) => `“${name}”${why}`,
    report: (name: string, agency: string, year: number, dueAgency: string, dueYear: number) =>
      `“${name}”是${agency} ${year} 年的，这份报告是${dueAgency} ${dueYear} 年的，没有读。请看看是不是拿错了`,
    form: (name: string, found: string, due: string) =>
      `“${name}”用的是${found}，这份报告用的是${due}，没有读。请重新下载填报工作簿，填在新的里`,
    broken: (name: string) =>
      `报告现在有一处读不出来，“${name}”还没有读。请先到“检查”里看是哪一处，改好再拖一次`,
    changed: '报告刚才又改过了。现在要改的重新列在上面，请再看一遍',
  },
  view: {
    label: '填好的工作簿',
    heading: (name: string, count: number, conflicts: number, doubts: number) =>
      [
        count === 0 ? `“${name}”里没有要写进去的` : `“${name}”里有 ${count} 处要写进去`,
        ...(conflicts > 0 ? [`${conflicts} 处两边都改过`] : []),
        ...(doubts > 0 ? [`${doubts} 处请核对`] : []),
      ].join('；'),
    shown: '还没有写。请看一遍，再点“写进去”。',
    same: (name: string) => `“${name}”里填的和报告里一样，没有要改的`,
    columns: { place: '哪一处', now: '现在', next: '改成', inFile: '报告里', inWorkbook: '工作簿里' },
    changes: '要改的',
    conflicts: (count: number) =>
      `两边都改过的 ${count} 处：工作簿发出以后，报告里也改了。报告里的不动，请看哪个对`,
    doubts: (count: number) => `请核对的 ${count} 处`,
    blank: '空',
    prose: '文字',
    follows: '合计，跟着改',
    go: '到这一处',
    write: (count: number) => `写进去（${count} 处）`,
    leave: '不写了',
    written: (count: number) => `写进去了 ${count} 处，撤销一次就全部还原`,
    left: (count: number) => `写进去了 ${count} 处，撤销一次就全部还原。下面的请逐处看一看`,
    close: '知道了',
    nowhere: '表和文字里都找不到这一处',
  },
  /** What is said of a cell, without the file: there the report is filled in by hand. */
  doubt: (message: string) =>
    message
      .replace(/，请在数据文件里(?:填写|处理)$/, '，请到这一处自己改')
      .replace('数据文件里没有写这一项的地方', '报告里没有能写这一项的地方')
      .replaceAll('数据文件', '报告'),
})
