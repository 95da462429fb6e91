import { schemaText } from '../locale/zh/schema.ts'
import type { Form } from './form.ts'
import { illustrationSchema } from './illustration-schema.ts'
import type { JsonSchema, Properties } from './json-schema.ts'
import { publicationSchema } from './publication-schema.ts'

/** Of a date, by which a form knows it, too. */
export const DATE_PATTERN = '^\\d{4}-\\d{2}-\\d{2}$'

const TEXT = { type: 'string', pattern: '\\S' }
/** A date that is still to be filled in is a fault of the report, not of the file: `check` tells it. */
const DUE_DATE = { type: ['string', 'null'], pattern: DATE_PATTERN }
const DATE = { type: 'string', pattern: DATE_PATTERN }

/** The keys that every data file may have, whatever its format. A format may not use them as section names. */
export function ownKeys(form: Form): Properties {
  const { keys, confirmation, imprint } = schemaText
  const fields = { 规则: TEXT, 位置: TEXT, 理由: TEXT }
  return {
    年度: { ...keys.年度, type: 'integer', minimum: 1000, maximum: 9999 },
    机关: { ...keys.机关, ...TEXT },
    机关类别: { ...keys.机关类别, type: 'string', ...organsOf(form) },
    版式: { ...keys.版式, type: ['string', 'integer', 'object'] },
    标题: { ...keys.标题, ...TEXT },
    文号: { ...keys.文号, ...TEXT },
    发布日期: { ...keys.发布日期, ...DUE_DATE },
    成文日期: { ...keys.成文日期, ...DUE_DATE },
    发布: publicationSchema(),
    主送: { ...keys.主送, ...TEXT },
    口径: { ...keys.口径, type: 'string', enum: Object.keys(schemaText.scopes) },
    统计期限: { ...keys.统计期限, allOf: [{ $ref: '#/definitions/period' }] },
    附注: { ...keys.附注, ...TEXT },
    版记: {
      ...keys.版记,
      type: 'object',
      additionalProperties: false,
      properties: {
        抄送: { ...imprint.抄送, ...TEXT },
        印发机关: { ...imprint.印发机关, ...TEXT },
        印发日期: { ...imprint.印发日期, ...DATE },
      },
    },
    版面: { ...keys.版面, type: 'string', enum: Object.keys(schemaText.layouts) },
    附件: { ...keys.附件, ...list(TEXT) },
    上年: { ...keys.上年, ...TEXT },
    增行: { ...keys.增行, type: 'object', additionalProperties: list(TEXT) },
    附表: { ...keys.附表, type: 'object' },
    附图: illustrationSchema(),
    确认: {
      ...keys.确认,
      ...list({
        type: 'object',
        required: ['规则', '理由'],
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(fields).map(([name, schema]) => [
            name,
            { ...confirmation[name as keyof typeof fields], ...schema },
          ]),
        ),
      }),
    },
  }
}

function list(items: JsonSchema): JsonSchema {
  return { type: 'array', items }
}

function organsOf({ deadlines }: Form): JsonSchema {
  if (deadlines.length === 0) return {}
  return { description: schemaText.organs(deadlines), enum: deadlines.map(({ organ }) => organ) }
}
