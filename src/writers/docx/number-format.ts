/** The number format (ECMA-376 18.8.31) that prints a value as `text`, with its decimals and sign, and `unit` behind it. */
export function numberFormat(text: string, unit: string): string {
  const decimals = text.split('.')[1]?.length ?? 0
  const digits = `0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`
  const suffix = unit === '' ? '' : `"${unit.replaceAll('"', '')}"`
  if (text.startsWith('+')) return `"+"${digits}${suffix}`
  if (text.startsWith('−')) return `${digits}${suffix};"−"${digits}${suffix}`
  return `${digits}${suffix}`
}
