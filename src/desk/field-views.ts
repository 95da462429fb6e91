import type { Form, FormTable } from '../form/form.ts'
import type { JsonSchema, Properties } from '../form/json-schema.ts'
import { DATE_PATTERN, ownKeys } from '../form/own-keys-schema.ts'
import { deskHelp } from '../locale/zh/desk-help.ts'
import { given } from '../source/given.ts'
import type { FieldView } from './protocol/form.ts'

/** The one-line values beside tables and prose, as the schema knows them: 机关, 文号, 发布.时间, 版记.抄送. */
export function fieldViews(form: Form): readonly FieldView[] {
  return Object.entries(ownKeys(form)).flatMap(([key, schema]) => {
    const inside = schema['properties'] as Properties | undefined
    if (!inside) return isOneLine(schema) ? [fieldView([key], schema)] : []
    return Object.entries(inside)
      .filter(([, field]) => isOneLine(field))
      .map(([name, field]) => fieldView([key, name], field))
  })
}

/** 填报单位, 负责人: what a form has over and under a table. */
export function filledFields(section: string, { above, below }: FormTable): readonly FieldView[] {
  return [...above, ...below].map((field) => ({
    keys: [section, FILLED, field],
    label: field,
    example: '',
  }))
}

const FILLED = '填报'

/** Lists, tables and files of one's own have forms of their own. */
export function isOneLine(schema: JsonSchema): boolean {
  const types = [schema['type'] ?? 'string'].flat()
  return types.every((type) => ['string', 'integer', 'null'].includes(type as string))
}

export function fieldView(keys: readonly string[], schema: JsonSchema): FieldView {
  const { title, description = '', enum: choices } = schema
  return {
    keys,
    label: String(title),
    example: deskHelp[keys.join('.')] ?? String(description),
    ...given({ choices: choices as readonly string[] | undefined }),
    ...(schema['pattern'] === DATE_PATTERN ? { isDate: true } : {}),
    ...(schema['type'] === 'integer' ? { isYear: true } : {}),
  }
}
