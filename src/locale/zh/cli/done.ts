import { shellWord } from '../../shell-word.ts'
import { formatNames } from './wordings.ts'

/** What is said of what was made. */
export const done = {
  hidden: (count: number) => `……另有 ${count} 条没有显示，用 report-gen check --limit 0 全部查看`,
  summary: (path: string, parts: readonly string[]) => `${path}：${parts.join('，')}`,
  stopped: '没有生成',
  errors: (count: number) => `${count} 个错误`,
  warnings: (count: number) => `${count} 个警告`,
  infos: (count: number) => `${count} 条提示（用 report-gen check 查看）`,
  accepted: (count: number) => `${count} 处已确认`,
  built: (formats: readonly (keyof typeof formatNames)[], milliseconds: number) =>
    `已生成 ${formats.map((format) => formatNames[format]).join('、')}，用时 ${(milliseconds / 1000).toFixed(2)} 秒`,
  /** Pictures of a fragment, each by its caption and its file. */
  pictures: (captions: readonly string[], paths: readonly string[]) =>
    [
      `片段里有 ${captions.length} 张图片，有的网站编辑器（如 UEditor）会去掉。片段贴好后请核对，没有的用编辑器的“插入图片”上传：`,
      ...captions.map((caption, index) => `  ${paths[index] ?? ''}（${caption}）`),
    ].join('\n'),
  batch: (count: number, stopped: readonly string[]) =>
    stopped.length === 0
      ? `共 ${count} 份，都已生成`
      : `共 ${count} 份：已生成 ${count - stopped.length} 份，没有生成 ${stopped.length} 份（${stopped.join('、')}）`,
  progress: (done: number, count: number, rate: number, left: number, path: string) =>
    `${done}/${count} 份，每秒 ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} 份，约剩 ${duration(left)}：${path}`,
  unchanged: (path: string) => `${path}：没有变，不必重新生成`,
  interrupted: (left: readonly string[]) =>
    `已中断，还有 ${left.length} 份没有处理：${left.slice(0, 20).join('、')}${left.length > 20 ? ' 等' : ''}。已经写完的都是完整的。请再运行一次；有清单的加 --incremental 清单，只做没做的`,
  threadEnded: (path: string, details: string) => `${path}：处理它的线程中途结束了。${details}`,
  draft: '有错误，印有“草稿”',
  zeros: (count: number) => `${count} 个单元格没有填，按 0 计`,
  draftHint: '改正后再生成；只想先看样子，可加 --draft 生成草稿',
  initialised: (path: string) =>
    `已生成 ${path}，填好后先检查：report-gen check ${shellWord(path)}，没有错误了再生成：report-gen build ${shellWord(path)}`,
  named: (agency: string, path: string) =>
    `“${agency}”不能照样用作文件名，文件名是 ${path}；文件里的机关名称不变`,
  schemaBeside: (path: string) => `旁边的 ${path} 供 VS Code 等编辑器提示栏目，不用填，也不用改`,
}

/** Seconds in words. */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  return whole < 60 ? `${whole} 秒` : `${Math.floor(whole / 60)} 分 ${whole % 60} 秒`
}
