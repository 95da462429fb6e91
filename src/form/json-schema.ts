export interface JsonSchema {
  readonly [keyword: string]: unknown
}

export type Properties = Record<string, JsonSchema>
