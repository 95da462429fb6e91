/** What the form has and the source has not, by section. */
interface Lacking {
  readonly tables: readonly string[]
  readonly prose: readonly string[]
}

const NOTHING: Lacking = { tables: [], prose: [] }

const lacks = ({ tables, prose }: Lacking) => [
  ...(tables.length === 0 ? [] : [`${tables.length} 张表`]),
  ...(prose.length === 0 ? [] : [`${prose.length} 个部分的文字`]),
]

/** What `import` says. */
export const importing = {
  standardInput: '标准输入',
  outputForMany: '有几份报告，-o 请写文件夹，不要写文件',
  outputNotYaml: (path: string) =>
    `-o 后面写数据文件（以 .yaml 结尾）或文件夹，给的是“${path}”，没有写任何文件。例如 -o 2025.yaml`,
  missing: (path: string) => `找不到 ${path}。请检查文件名和所在的文件夹`,
  emptyFolder: (folder: string) =>
    `${folder} 里没有可以导入的文件（.html、.docx、.doc、.xlsx、.xls、.ods、.pdf、.ofd、.txt）`,
  exists: (paths: readonly string[]) =>
    `${paths.join('、')} 已经有了，没有覆盖。请用 -o 换一个名字，或先移走原来的文件`,
  notImported: (path: string) =>
    `${path} 没有导入，不能由它开始新的一年。请照上面说的，先用 report-gen import 导入，再用 --from 写导入得到的数据文件`,
  refused: (source: string, why: string) => `${source}：${why}`,
  together: (sources: readonly string[], agency: string, year: number) =>
    `${sources.join('、')} 是同一份报告（${agency}，${year}年），合并读入。不是同一份的，请分别导入`,
  copy: (copy: string, source: string, agency: string, year: number, differing: readonly string[]) =>
    differing.length === 0
      ? `${copy} 与 ${source} 是同一份报告（${agency}，${year}年），表里的数相同，没有再读入`
      : `${copy} 与 ${source} 是同一份报告（${agency}，${year}年），没有再读入，但有 ${differing.length} 个数不同：${differing.slice(0, 5).join('、')}${differing.length > 5 ? '等' : ''}。请核对以哪一份为准`,
  lacking: (file: string, said: string) => `${file}：${said}`,
  notWritten: (source: string, doubts: number, { tables, prose }: Lacking = NOTHING, differing = 0) => {
    const why = [
      ...(doubts === 0 ? [] : [`有 ${doubts} 处拿不准`]),
      ...(tables.length === 0 ? [] : [`没有找到“${tables.join('”“')}”的表`]),
      ...(prose.length === 0 ? [] : [`没有读到“${prose.join('”“')}”的文字`]),
      ...(differing === 0 ? [] : [`与另一个文件有 ${differing} 个数不同`]),
    ]
    return `${source}：${why.join('，')}，没有写文件。去掉 --strict 就写出数据文件${doubts === 0 ? '' : '，拿不准的地方留有注释'}`
  },
  more: (count: number) => `……另有 ${count} 处没有显示，都写在数据文件的注释和对照页里`,
  done: (file: string, review: string, doubts: number, dropped: number, lacking: Lacking) =>
    [
      doubts + lacking.tables.length + lacking.prose.length === 0
        ? `已导入 ${file}，没有拿不准的地方`
        : doubts === 0
          ? `已导入 ${file}，但缺 ${lacks(lacking).join('和')}`
          : `已导入 ${file}，有 ${doubts} 处拿不准，请逐处核对`,
      ...(dropped === 0 ? [] : [`没有录入的文字 ${dropped} 段（网页的栏目、链接、图等）`]),
      `原表和录入的数列在 ${review}`,
    ].join('；'),
}
