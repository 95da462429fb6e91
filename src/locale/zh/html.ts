export const publishedLabel = '发布日期：'

export const sourceLabel = '来源：'

export const documentNumberLabel = '文号：'
