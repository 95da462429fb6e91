/** The outputs, as they are called. */
export const formatNames = {
  html: 'HTML',
  fragment: 'HTML 片段',
  docx: 'DOCX',
  pdf: 'PDF',
  ofd: 'OFD',
  xlsx: 'XLSX',
  csv: 'CSV',
  json: 'JSON',
}

/** The outputs as options name them, and what else people call them. */
export const formatWordings = [
  { name: 'html', also: ['网页', 'htm', 'web'] },
  { name: 'fragment', also: ['片段', 'HTML 片段', '网页片段'] },
  { name: 'docx', also: ['Word', 'doc', 'wps', '文档'] },
  { name: 'pdf' },
  { name: 'ofd', also: ['版式文件', '国产版式'] },
  { name: 'xlsx', also: ['Excel', 'xls', 'et', '表格', '电子表格'] },
  { name: 'csv', also: ['逗号分隔'] },
  { name: 'json' },
] as const

/** What asks for every output. */
export const allFormats = ['all', '全部', '所有']

/** An answer that agrees. */
export const isYes = /^(?:y|yes|是|好)$/i

/** Encodings as options name them, and what else people call them. */
export const encodingWordings = [
  { name: 'utf-8', also: ['utf8 bom', 'utf_8'] },
  { name: 'gb18030', also: ['ansi', 'cp936', 'gb', '国标'] },
] as const
