import { schemaText } from '../locale/zh/schema.ts'
import type { JsonSchema, Properties } from './json-schema.ts'

/** What has a notation of its own: 统计期限, and under 发布. 网站标识码 may be typed as a number; it never begins with 0. */
export const publicationDefinitions = {
  period: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}$' },
  domain: { type: 'string', pattern: '^[^\\s/:]+\\.[^\\s/:]+$' },
  siteCode: {
    type: ['string', 'integer'],
    pattern: '^(\\d{10}|bm\\d{8})$',
    minimum: 1_000_000_000,
    maximum: 9_999_999_999,
  },
  clockTime: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
  webAddress: { type: 'string', pattern: '^https?://[^\\s/]+(/\\S*)?$' },
} as const satisfies Properties

type Field = keyof typeof schemaText.publication

const NOTATIONS: { readonly [field in Field]?: keyof typeof publicationDefinitions } = {
  网站域名: 'domain',
  网站标识码: 'siteCode',
  时间: 'clockTime',
  网址: 'webAddress',
}

/** JSON Schema of 发布: what a page says of itself by 网页标签规范. */
export function publicationSchema(): JsonSchema {
  const fields = Object.entries(schemaText.publication).map(([field, words]) => {
    const notation = NOTATIONS[field as Field]
    const value = notation
      ? { allOf: [{ $ref: `#/definitions/${notation}` }] }
      : { type: 'string', pattern: '\\S' }
    return [field, { ...words, ...value }]
  })
  return {
    ...schemaText.keys.发布,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(fields),
  }
}
