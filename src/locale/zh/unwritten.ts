/** So few are named all. */
export const FEW = 3

/**
 * What to look at when figures do not fit. A few cells that are left out are the likeliest fault; many are the way
 * of a file that leaves out what is 0.
 */
export function lookAt(absent: readonly string[], figures: string): readonly string[] {
  if (absent.length === 0) return [`请核对${figures}`]
  const names = absent.slice(0, FEW).map((name) => `“${name}”`)
  return absent.length > FEW
    ? [`请核对${figures}`, `没有写、按 0 计的有${names.join('')}等 ${absent.length} 项，也请看看是不是漏了`]
    : [`${names.join('')}没有写，按 0 计，请先看是不是漏了`, `没有漏的，请核对${figures}`]
}
