import { shellWord } from '../../shell-word.ts'

/** What is said of manifests. */
export const manifest = {
  missing: (path: string) =>
    `找不到清单 ${path}。清单是 report-gen build --manifest 打印的，存成文件的写法：report-gen build 年报 --manifest > ${shellWord(path)}`,
  other: (path: string) => `${path} 不是清单。清单是 report-gen build --manifest 打印的，每行一个 JSON`,
  missingShards: (missing: readonly number[], count: number) =>
    `${count} 个部分里缺 ${missing.map((index) => `${index}/${count}`).join('、')}，没有它们的清单。请补做，例如 --shard ${missing[0]}/${count}`,
  otherCounts: (counts: readonly number[]) =>
    `这些清单不是同一次分的：有的分为 ${counts.join(' 个部分，有的分为 ')} 个。请只合并同一次的`,
  notReached: (files: readonly string[]) =>
    `没有结果的 ${files.length} 份（没有做到、读不了，或与别的同名）：${files.join('、')}。请把它们所在的部分再运行一次`,
  notMade: (files: readonly string[]) => `没有生成的 ${files.length} 份：${files.join('、')}`,
  merged: (manifests: number, files: number, made: number) =>
    `${manifests} 个清单，${files} 份数据文件，已生成 ${made} 份`,
}
