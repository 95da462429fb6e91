export const publishedLabel = '发布日期：'

export const sourceLabel = '来源：'
