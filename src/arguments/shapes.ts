import { isContradiction, isRuleId, RULE_IDS } from '../findings/registry.ts'
import { apiText as text } from '../locale/zh/api.ts'
import { settingsText } from '../locale/zh/settings.ts'
import { PDF_STANDARDS } from '../pdf-standard/standards.ts'
import { FORMATS } from '../pipeline/formats.ts'
import { nearest } from '../source/nearest.ts'
import { dataShape } from './data.ts'
import { listOf, objectOf, oneOf, optional, type Shape, such, tagged } from './shape.ts'

const { due } = text
export const string = tagged('String', due.string)
export const pathShape = tagged('String', due.path)
export const callable = such((value) => typeof value === 'function', due.function)
export const isTrue = tagged('Boolean', due.boolean)
export const object = tagged('Object', due.object)
export const bytesShape = tagged('Uint8Array', due.bytes)

const data: Shape = (value, name) => {
  tagged('Object', due.data)(value, name)
  dataShape(value, name)
}

const named = objectOf(
  {
    path: pathShape,
    data: optional(data),
    bytes: optional(bytesShape),
    readFile: optional(callable),
    settings: optional(objectOf({ path: pathShape, bytes: optional(bytesShape) })),
    addends: optional(bytesShape),
    encoding: optional(oneOf(['utf-8', 'gb18030'])),
  },
  due.input,
)

/** A data file, or data as an object. */
export const inputShape: Shape = (value, name) => {
  named(value, name)
  const { bytes, data } = value as { readonly bytes?: unknown; readonly data?: unknown }
  if (bytes === undefined && data === undefined) throw new TypeError(text.lacks(name, 'bytes', 'data'))
}

const level = oneOf(['error', 'warning', 'info', 'off'])

const levels: Shape = (value, name) => {
  tagged('Map', due.map("new Map([['outlier', 'off']])"))(value, name)
  for (const [rule, to] of value as ReadonlyMap<string, unknown>) {
    if (!isRuleId(rule)) {
      const { message, fix } = settingsText.unknownRule(rule, nearest(rule, RULE_IDS))
      throw new TypeError(text.rule(name, message, fix))
    }
    if (!isContradiction(rule)) throw new TypeError(text.rule(name, settingsText.fixedRule(rule).message))
    level(to, `${name}.get('${rule}')`)
  }
}

/** Of `build`, and of its parts. */
export const buildOptionsShape = optional(
  objectOf(
    {
      levels: optional(levels),
      previous: optional(inputShape),
      formats: optional(listOf(oneOf(FORMATS), due.list("['html', 'pdf']"))),
      pdfStandards: optional(listOf(oneOf(PDF_STANDARDS), due.list("['ua-1']"))),
      theme: optional(
        objectOf({ folder: string, files: tagged('Map', due.map("new Map([['style.css', bytes]])")) }),
      ),
      draft: optional(isTrue),
      attach: optional(isTrue),
      attached: optional(objectOf({ name: string, bytes: bytesShape })),
      resources: optional(object),
    },
    due.object,
    true,
  ),
)

export const documentShape = such(
  (value) => (value as { blocks?: unknown } | null)?.blocks !== undefined,
  due.document,
)

export const year = such(Number.isInteger, due.year)

export const importOptionsShape = objectOf(
  { path: pathShape, year: optional(year), agency: optional(string), readFile: optional(callable) },
  due.object,
  true,
)
