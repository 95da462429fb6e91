const MOST_SHOWN = 3

/**
 * What to look at when figures do not fit. A few cells that are left out are the likeliest fault; many are the way
 * of a file that leaves out what is 0.
 */
export function lookAt(absent: readonly string[], figures: string): readonly string[] {
  const names = absent.slice(0, MOST_SHOWN).map((name) => `“${name}”`)
  if (names.length === 0) return [`请核对${figures}`]
  return absent.length > MOST_SHOWN
    ? [`请核对${figures}`, `${names.join('')}等 ${absent.length} 格没有写，按 0 计，也请看看是不是漏了`]
    : [`${names.join('')}没有写，按 0 计，请先看是不是漏了`, `没有漏的，请核对${figures}`]
}
