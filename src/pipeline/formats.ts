/** What a report may be written as, in the order that they are offered. */
export const FORMATS = ['html', 'fragment', 'docx', 'pdf', 'ofd', 'xlsx', 'csv', 'json'] as const
export type OutputFormat = (typeof FORMATS)[number]

/** What is built when nothing is asked for: what every office needs. */
export const USUAL_FORMATS: readonly OutputFormat[] = ['html', 'fragment', 'docx', 'pdf']

/** What follows the stem of a file name. */
export const EXTENSIONS: Readonly<Record<OutputFormat, string>> = {
  html: 'html',
  fragment: 'fragment.html',
  docx: 'docx',
  pdf: 'pdf',
  ofd: 'ofd',
  xlsx: 'xlsx',
  csv: 'csv',
  json: 'json',
}

/** Whether a theme says how the format looks. */
export function hasTheme(format: OutputFormat): boolean {
  return format === 'html' || format === 'fragment'
}

/** Whether the format is printed from pages, with fonts in it. */
export function isPaper(format: OutputFormat): boolean {
  return format === 'pdf' || format === 'ofd'
}
