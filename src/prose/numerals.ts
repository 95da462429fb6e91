const DIGITS: readonly RegExp[] = [
  /[零〇]/,
  /[一壹]/,
  /[二两贰]/,
  /[三叁]/,
  /[四肆]/,
  /[五伍]/,
  /[六陆]/,
  /[七柒]/,
  /[八捌]/,
  /[九玖]/,
]

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/亿/, 100_000_000],
  [/万/, 10_000],
  [/[千仟]/, 1000],
  [/[百佰]/, 100],
  [/[十拾]/, 10],
]

/** 万 → 10000. */
export function scaleOf(sign: string): number {
  return SCALES.find(([pattern]) => pattern.test(sign))?.[1] ?? 1
}

/** No number of a report takes more characters. */
const LONGEST = 20

/** 三 → 3, 一百二十 → 120, 十五 → 15, 一百零五 → 105; `undefined` for what is no number, such as 三四 (three or four). */
export function chineseNumber(text: string): number | undefined {
  if (text.length > LONGEST) return undefined
  for (const [sign, scale] of SCALES) {
    const at = text.search(sign)
    if (at < 0) continue
    const before = at === 0 ? 1 : chineseNumber(text.slice(0, at))
    const rest = text.slice(at + 1)
    const after = rest === '' ? 0 : chineseNumber(rest)
    if (before === undefined || after === undefined || after >= scale) return undefined
    return before * scale + after
  }
  const spelt = text.replace(/^[零〇](?=.)/, '')
  const digit = DIGITS.findIndex((pattern) => pattern.test(spelt))
  return spelt.length === 1 && digit >= 0 ? digit : undefined
}
