import { chartForms } from '../locale/zh/describe-chart.ts'
import { schemaText } from '../locale/zh/schema.ts'
import type { JsonSchema } from './json-schema.ts'

/** JSON Schema of 附图: captions, each with a chart or a picture. */
export function illustrationSchema(): JsonSchema {
  const { keys, illustration } = schemaText
  const text = { type: 'string', pattern: '\\S' }
  const address = { items: { type: ['string', 'number'] } }
  return {
    ...keys.附图,
    type: 'object',
    additionalProperties: {
      type: 'object',
      additionalProperties: false,
      properties: {
        类型: { ...illustration.类型, type: 'string', enum: Object.keys(chartForms) },
        单位: { ...illustration.单位, type: 'string' },
        数据: {
          ...illustration.数据,
          type: 'object',
          additionalProperties: {
            type: ['number', 'string', 'null', 'array', 'object'],
            ...address,
            additionalProperties: { type: ['number', 'string', 'null', 'array'], ...address },
          },
        },
        图片: { ...illustration.图片, ...text },
        说明: { ...illustration.说明, type: 'string' },
        位置: { ...illustration.位置, ...text },
      },
    },
  }
}
