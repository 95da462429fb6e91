import type { Range } from '../findings/finding.ts'
import { themeText } from '../locale/zh/theme.ts'
import { nearest } from '../source/nearest.ts'
import { rangeOfNode } from './read-template.ts'
import type { OwnTemplate, ReadTheme } from './read-theme.ts'
import { MissingField } from './strict-engine.ts'
import { TemplateFault } from './theme.ts'
import { rangeOfException, themeFinding } from './theme-finding.ts'

/** A template being filled, with what it is filled from. */
export interface Step {
  readonly name: string
  readonly view: unknown
}

/** Thrown where partials are inside each other without end. */
export const ENDLESS = new Error('partials without end')

/**
 * What was thrown while templates were filled, as the fault of the innermost template of the user's own. `way` leads to
 * where it happened, outermost first. Where none of them is the user's, the fault is ours.
 */
export function explainFault(error: unknown, way: readonly Step[], { templates }: ReadTheme): unknown {
  if (error === ENDLESS || error instanceof RangeError) return endless(way, templates)
  const at = way.findLastIndex(({ name }) => templates.has(name))
  const [step, called] = [way[at], way[at + 1]]
  const own = step && templates.get(step.name)
  if (!own) return error
  const path = own.source.path
  const missing = missingField(error, own)
  const innermost = way.at(-1)?.view
  if (missing?.name !== undefined && called) {
    const said = themeText.partialNeeds(called.name, missing.name)
    return new TemplateFault(themeFinding('theme-field', said, path, callOf(own, called.name)))
  }
  if (missing?.name !== undefined) return unknownField(missing.name, innermost, path, missing.range)
  const partial = /^The partial (.*?) could not be found/.exec((error as Error).message)?.[1]
  if (partial !== undefined) {
    const said = themeText.unknownPartial(partial === 'undefined' ? '' : partial, undefined)
    return new TemplateFault(themeFinding('theme-partial', said, path, callOf(own, undefined)))
  }
  const said = themeText.failed((error as Error).message)
  return new TemplateFault(themeFinding('theme-syntax', said, path, rangeOfException(error)))
}

/**
 * @rule theme-recursion
 * @group 自己的网页样式
 *
 * 部件互相套用，没有尽头
 *
 * 部件 A 里印出部件 B，部件 B 里又印出部件 A（或者部件里印出它自己），就永远印不完。套到一百层，程序就停下，指出是哪几个部件。
 *
 * 改法：去掉其中一处 `{{> 名称}}`。
 */
function endless(way: readonly Step[], templates: ReadTheme['templates']): TemplateFault {
  const names = way.map(({ name }) => name)
  const last = names.findLastIndex((name) => templates.has(name))
  const again = names.slice(0, last).lastIndexOf(names[last] ?? '')
  const ring = again < 0 ? names.slice(last, last + 1) : names.slice(again, last + 1)
  const own = templates.get(names[last] ?? '')
  const range = own && callOf(own, ring[1] ?? ring[0])
  return new TemplateFault(
    themeFinding('theme-recursion', themeText.endless(ring), own?.source.path ?? '', range),
  )
}

/**
 * @rule theme-seal
 * @group 自己的网页样式
 *
 * 模板没有印出封印
 *
 * 网页的 head 部件印出字段 seal，片段的末尾也印出它。它是文件内容的摘要：以后再生成时，程序凭它认出这个文件是自己生成的、没有被人改过，
 * 才敢覆盖。没有封印的文件，以后就都不敢覆盖了，所以缺了它不生成。
 *
 * 改法：在自己的 head.hbs（或 page.hbs）里写 `<meta name="report-gen-seal" content="{{seal}}">`，在 fragment.hbs 里写
 * `<!-- {{seal}} -->`。
 */
export function sealMissing(name: string, { templates }: ReadTheme): TemplateFault {
  const { source } = (name === 'page' && templates.get('head')) || (templates.get(name) ?? {})
  return new TemplateFault(themeFinding('theme-seal', themeText.noSeal(), source?.path ?? ''))
}

/**
 * @rule theme-field
 * @group 自己的网页样式
 *
 * 模板用了没有的字段
 *
 * `{{名称}}` 印出一个字段。每个模板有哪些字段，写在自带的同名模板开头的注释里；没有的内容是空的字段，不会没有这个字段。
 * 所以用到没有的字段，一定是名称写错了，或者用在了别的部件里。自己的部件套用自带的部件时，也要把它要的字段给它。
 *
 * 改法：照提示改正名称；在 `{{#each}}` 里面要用外面的字段，写 `{{../名称}}`。
 */
function unknownField(name: string, view: unknown, path: string, range: Range | undefined): TemplateFault {
  const said = themeText.unknownField(name, nearest(name, fieldNames(view)))
  return new TemplateFault(themeFinding('theme-field', said, path, range))
}

/** The field that a template asked for in vain, and where. */
function missingField(
  error: unknown,
  { helpers, fields }: OwnTemplate,
): { name?: string; range?: Range } | undefined {
  if (error instanceof MissingField) {
    const call = error.call && rangeOfNode(error.call)
    const helper = helpers.find(({ range }) => call && isInside(range, call))
    return error.field === undefined ? (helper?.first ?? { name: '' }) : given(error.field, helper?.range)
  }
  const { message } = error as Error
  const name = /^"(.*?)" not defined in /.exec(message)?.[1]
  if (name !== undefined) return given(name, rangeOfException(error))
  const inText = /^Cannot use 'in' operator to search for '(.*?)' in/.exec(message)?.[1]
  return inText === undefined
    ? undefined
    : given(inText, fields.find((field) => field.name === inText)?.range)
}

function given(name: string, range: Range | undefined): { name: string; range?: Range } {
  return range ? { name, range } : { name }
}

/** Where a template calls a partial: by its name, or else the place where the name is worked out. */
function callOf({ partials }: OwnTemplate, name: string | undefined): Range | undefined {
  return (
    partials.find((called) => called.name === name) ?? partials.find((called) => called.name === undefined)
  )?.range
}

/** The names of all fields of a view, however deep. */
function fieldNames(view: unknown, names = new Set<string>()): ReadonlySet<string> {
  if (typeof view !== 'object' || view === null) return names
  for (const [name, value] of Object.entries(view)) {
    if (!Array.isArray(view)) names.add(name)
    fieldNames(value, names)
  }
  return names
}

function isInside(inner: Range, outer: Range): boolean {
  const from = inner.line - outer.line || inner.column - outer.column
  const to = inner.endLine - outer.endLine || inner.endColumn - outer.endColumn
  return from >= 0 && to <= 0
}
