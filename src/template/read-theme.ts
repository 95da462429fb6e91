import { type Finding, inOrder } from '../findings/finding.ts'
import { themeText } from '../locale/zh/theme.ts'
import { nearest } from '../source/nearest.ts'
import { makeSource, type Source } from '../source/source.ts'
import { type Called, HELPERS, type ReadTemplate, readTemplate } from './read-template.ts'
import { syntaxFinding } from './syntax-finding.ts'
import { BUILT_IN_FILES, partialName } from './template-paths.ts'
import type { ThemeFiles } from './theme-files.ts'
import { themeFinding } from './theme-finding.ts'
import { uselessFiles } from './useless-files.ts'

/** A theme's files as they were read. */
export interface ReadTheme {
  readonly sources: readonly Source[]
  readonly findings: readonly Finding[]
  /** By the names of partials. */
  readonly templates: ReadonlyMap<string, OwnTemplate>
  readonly style?: string
}

export interface OwnTemplate extends ReadTemplate {
  readonly source: Source
}

export function readTheme({ folder, files }: ThemeFiles): ReadTheme {
  const sources: Source[] = []
  const findings: Finding[] = []
  const templates = new Map<string, OwnTemplate>()
  let style: string | undefined
  for (const [path, bytes] of files) {
    const name = partialName(path)
    if (name === undefined) continue
    const file = `${folder}/${path}`
    const source = textOf(file, bytes)
    if (!source) {
      findings.push(themeFinding('theme-file', themeText.notText(path), file))
      continue
    }
    sources.push(source)
    if (name === 'style') style = source.text
    else {
      const read = tryToRead(source)
      if ('program' in read) templates.set(name, { ...read, source })
      else findings.push(read)
    }
  }
  findings.push(...misspelt(templates), ...uselessFiles(folder, [...files.keys()], templates))
  return { sources, findings, templates, ...(style === undefined ? {} : { style }) }
}

function textOf(file: string, bytes: Uint8Array): Source | undefined {
  if (bytes.includes(0)) return undefined
  try {
    return makeSource(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n'))
  } catch {
    return undefined
  }
}

/**
 * @rule theme-syntax
 * @group 自己的网页样式
 *
 * 模板的写法不对
 *
 * 主题里的模板用 Handlebars 的写法。两个花括号没有成对，`{{#if}}`、`{{#each}}` 没有用 `{{/if}}`、`{{/each}}` 结束，
 * 或者前后套错了，程序就读不懂这个模板。这时不生成网页和片段；DOCX 和 PDF 照常生成。
 *
 * 改法：照提示的位置改正。注释写成 `{{!-- … --}}`。改不好时删去这个文件，就用回自带的模板；
 * 也可以用 `report-gen theme init` 在别的文件夹里另复制一份，从那里重新改起。
 */
function tryToRead(source: Source): ReadTemplate | Finding {
  try {
    return readTemplate(source.text)
  } catch (error) {
    return syntaxFinding(error, source)
  }
}

/** Partials, helpers and fields that there are not, of what can be told without filling the template. */
function misspelt(templates: ReadonlyMap<string, OwnTemplate>): readonly Finding[] {
  const inline = [...templates.values()].flatMap(({ inline }) => inline)
  const partials = new Set([...BUILT_IN_FILES.values(), ...templates.keys(), ...inline, '@partial-block'])
  const isUnknown = ({ name }: Called) => name !== undefined && !partials.has(name)
  return [...templates.values()].flatMap(({ source, ...read }) =>
    inOrder([
      ...read.partials.filter(isUnknown).map((called) => unknownPartial(called, partials, source)),
      ...[...read.helpers, ...read.decorators].flatMap((called) => wrongHelper(called, source)),
      ...read.fields.filter(isInherited).map((called) => inheritedField(called, source)),
    ]),
  )
}

/**
 * @rule theme-partial
 * @group 自己的网页样式
 *
 * 模板用了没有的部件
 *
 * `{{> 名称}}` 印出一个部件：名称是 partials 文件夹里的文件名，不带 .hbs；片段的部件前面加 `fragment/`。
 * 没有这个名称的文件，自带的部件里也没有。
 *
 * 改法：照提示改正名称；要用自己的部件，就在主题的 partials 文件夹里放一个同名的 .hbs 文件。
 */
function unknownPartial({ name = '', range }: Called, known: ReadonlySet<string>, { path }: Source): Finding {
  const names = [...known].filter((name) => name !== '@partial-block')
  return themeFinding('theme-partial', themeText.unknownPartial(name, nearest(name, names)), path, range)
}

/** A name that every object has from JavaScript: it would be printed as nothing. */
function isInherited({ name = '' }: Called): boolean {
  return name in {}
}

function inheritedField({ name = '', range }: Called, { path }: Source): Finding {
  return themeFinding('theme-field', themeText.unknownField(name, undefined), path, range)
}

/**
 * @rule theme-helper
 * @group 自己的网页样式
 *
 * 模板用了没有的指令，或者指令的用法不对
 *
 * 模板里能用的指令只有 `{{#if 字段}}`、`{{#unless 字段}}`、`{{#each 字段}}`、`{{#with 字段}}` 和 `(lookup 字段 "名称")`。
 * 不能自己增加指令：模板只管样子，数都由程序算好了。
 *
 * 改法：照提示改成能用的指令；要比较、计算的，改用模板开头注释里列出的字段。
 */
function wrongHelper(called: Called & { readonly fields?: number }, { path }: Source): readonly Finding[] {
  const { name = '', fields, range } = called
  const due = fields === undefined ? undefined : HELPERS.get(name)
  if (due !== undefined && due === fields) return []
  const said =
    due === undefined
      ? themeText.unknownHelper(name, nearest(name, HELPERS.keys()), [...HELPERS.keys()])
      : themeText.helperFields(name, due, fields ?? 0)
  return [themeFinding('theme-helper', said, path, range)]
}
