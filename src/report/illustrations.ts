import type { Chart, Illustration, Picture } from '../document/document.ts'
import { type Finding, makeFinding } from '../findings/finding.ts'
import type { RuleId } from '../findings/registry.ts'
import { chartForms, describeChart } from '../locale/zh/describe-chart.ts'
import { illustrationText } from '../locale/zh/illustrations.ts'
import { pictureText } from '../locale/zh/pictures.ts'
import { LIMITS } from '../source/limits.ts'
import { type Entry, entriesOf, keySpan, type Located, textOf, valueAt } from '../source/located.ts'
import { nearest } from '../source/nearest.ts'
import type { ReadFile } from '../source/read-file.ts'
import { rangeOf, type Source } from '../source/source.ts'
import type { Span } from '../source/span.ts'
import { readChartData, type Said, type Tell } from './chart-data.ts'
import { tellUndrawable } from './drawable.ts'
import type { Scope } from './evaluate.ts'
import type { PrintedTexts } from './printed-texts.ts'

/** Reads 附图: charts from figures of the report or own ones, and pictures. One with an error is left out. */
export async function readIllustrations(
  data: Located,
  scope: Scope,
  source: Source,
  readFile: ReadFile,
  printed: PrintedTexts,
): Promise<{ illustrations: readonly Illustration[]; findings: readonly Finding[] }> {
  const declared = valueAt(data, '附图')
  const findings: Finding[] = []
  const illustrations: Illustration[] = []
  const entries = entriesOf(declared)
  if (declared && entries.length > LIMITS.illustrations) {
    const said = illustrationText.tooManyIllustrations(entries.length, LIMITS.illustrations)
    const range = rangeOf(source, declared.start, declared.end)
    return {
      illustrations,
      findings: [makeFinding('chart-size', { ...said, range })],
    }
  }
  for (const entry of entries) {
    const own: Finding[] = []
    const { description, unit } = print(entry, printed)
    const tell: Tell = (rule, said, at) => own.push(findingOf(rule, said, at, entry.key, source))
    const content = await readContent(entry, unit, scope, readFile, tell)
    findings.push(...own)
    if (!content || own.some(({ severity }) => severity === 'error')) continue
    const illustration = {
      type: 'illustration',
      name: entry.key,
      caption: entry.key,
      description: description || describe(content),
      content,
    } as const
    illustrations.push(illustration)
  }
  return { illustrations, findings }
}

/** Prints the names and texts of an illustration. */
function print(entry: Entry, printed: PrintedTexts): { description: string; unit: string } {
  const address = ['附图', entry.key] as const
  printed.label(entry, address.join('.'))
  printed.labels(valueAt(entry.value, '数据'), address.join('.'))
  return {
    description: printed.prose(...address, '说明')?.trim() ?? '',
    unit: printed.phrase(...address, '单位')?.trim() ?? '',
  }
}

function findingOf(rule: RuleId, said: Said, at: Span, name: string, source: Source): Finding {
  return makeFinding(rule, { address: `附图.${name}`, ...said, range: rangeOf(source, at.start, at.end) })
}

async function readContent(
  entry: Entry,
  unit: string,
  scope: Scope,
  readFile: ReadFile,
  tell: Tell,
): Promise<Chart | Picture | undefined> {
  const { key: name, value } = entry
  const heading = keySpan(entry)
  const figures = valueAt(value, '数据')
  const file = valueAt(value, '图片')
  if (!figures && !file) tell('chart-content', illustrationText.noContent(name), heading)
  else if (figures && file) tell('chart-content', illustrationText.bothContents(name), heading)
  else if (file) return pictureOf(name, file, value, readFile, tell, heading)
  else if (figures) return chartOf(name, figures, value, unit, scope, tell, heading)
  return undefined
}

async function pictureOf(
  name: string,
  file: Located,
  value: Located,
  readFile: ReadFile,
  tell: Tell,
  heading: Span,
): Promise<Picture | undefined> {
  if (!textOf(valueAt(value, '说明'))?.trim()) {
    tell('picture-description', pictureText.noDescription(name), heading)
  }
  const { readPicture } = await import('./picture.ts') // few reports have pictures, and zlib takes its time to load
  const read = await readPicture(textOf(file) ?? '', readFile)
  if ('picture' in read) return read.picture
  tell(read.problem.rule, read.problem.said, file)
  return undefined
}

function chartOf(
  name: string,
  figures: Located,
  value: Located,
  unit: string,
  scope: Scope,
  tell: Tell,
  heading: Span,
): Chart | undefined {
  const form = readForm(name, valueAt(value, '类型'), tell, heading)
  const data = readChartData(name, figures, scope, tell)
  if (!form || !data) return undefined
  tellUndrawable(name, form, data, figures, tell)
  return { kind: 'chart', form, unit, ...data }
}

const FORMS: ReadonlyMap<string, Chart['form']> = new Map(Object.entries(chartForms))

function readForm(
  name: string,
  at: Located | undefined,
  tell: Tell,
  heading: Span,
): Chart['form'] | undefined {
  const typed = textOf(at)
  const known = [...FORMS.keys()]
  if (!at || typed === undefined) {
    tell('chart-form', illustrationText.noForm(name, known), at ?? heading)
    return undefined
  }
  const form = FORMS.get(typed)
  if (!form) tell('chart-form', illustrationText.unknownForm(typed, nearest(typed, known), known), at)
  return form
}

function describe(content: Chart | Picture): string {
  if (content.kind === 'picture') return ''
  const { form, unit, categories, series } = content
  const told = series.map(({ name, texts }) => ({
    name,
    figures: categories.map((category, index) => ({ category, text: texts[index] ?? '' })),
  }))
  return describeChart(form, unit, told)
}
