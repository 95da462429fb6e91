import { basename } from 'node:path/posix'
import { type Finding, makeFinding } from '../findings/finding.ts'
import { themeText } from '../locale/zh/theme.ts'
import { nearest } from '../source/nearest.ts'
import type { ReadTemplate } from './read-template.ts'
import { BUILT_IN_FILES, partialName } from './template-paths.ts'
import { themeFinding } from './theme-finding.ts'

/**
 * @rule theme-file
 * @group 自己的网页样式
 *
 * 主题里的文件用不上
 *
 * 主题里的文件替换自带的同名文件：`page.hbs`、`fragment.hbs`、`style.css`，以及 `partials`、`fragment` 两个文件夹里的部件。
 * 名称或所在的文件夹与自带的不同，又没有模板用到它，这个文件就不起作用。整个文件夹里没有一个文件起作用，或者文件不是 UTF-8 编码的文本，
 * 是错误，不生成网页和片段。
 *
 * 改法：照提示改正文件名；Windows 可能把扩展名藏了起来，`note.hbs` 其实是 `note.hbs.txt`。用不着的文件请移走。
 */
export function uselessFiles(
  folder: string,
  paths: readonly string[],
  templates: ReadonlyMap<string, ReadTemplate>,
): readonly Finding[] {
  const called = new Set([...templates.values()].flatMap(({ partials }) => partials.map(({ name }) => name)))
  const isUsed = (path: string) => BUILT_IN_FILES.has(path) || called.has(partialName(path) ?? '')
  const useless = paths
    .filter((path) => !isUsed(path))
    .map((path) => {
      const said = themeText.useless(path, similarFile(path))
      return makeFinding('theme-file', { severity: 'warning', ...said, file: `${folder}/${path}` })
    })
  if (useless.length < paths.length) return useless
  return [...useless, themeFinding('theme-file', themeText.noFiles(folder), folder)]
}

/** The built-in file that was probably meant: of the same name elsewhere, or of nearly the same. */
function similarFile(path: string): string | undefined {
  const typed = path.replace(/\.txt$/i, '')
  const files = [...BUILT_IN_FILES.keys()]
  return files.find((file) => basename(file) === basename(typed)) ?? nearest(typed, files)
}
