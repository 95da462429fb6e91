/**
 * The characters every text face shall hold: the symbols and hanzi of GB 2312 (rows 1–9 and 16–87), ASCII,
 * Latin-1 and what official documents use beyond them.
 * @returns {string} each character once
 */
export const textCharacters = () => {
  const characters = [
    range(0x20, 0x7e),
    range(0xa0, 0xff),
    gb2312Rows(1, 9),
    gb2312Rows(16, 87),
    range(0xff01, 0xff5e), // full-width forms
    range(0xffe0, 0xffe6), // full-width signs: ￥
    range(0x2460, 0x249b), // ①–⑳ ⑴–⒇ ⒈–⒛
    range(0x2160, 0x216b), // Ⅰ–Ⅻ
    range(0x2170, 0x2179), // ⅰ–ⅹ
    range(0x3220, 0x3229), // ㈠–㈩
    range(0x3000, 0x3017),
    '“”‘’…—–―‐·•‧・‰′″※〔〕﹝﹞\u2002\u2003',
    '℃℉㎡㎥㎏㎞㎝㎎№℡±×÷−≤≥≠≈→←↑↓□■○●△▲☆★√',
  ].join('')
  return [...new Set(characters)].join('')
}

/**
 * The characters of the Latin face: ASCII, letters with marks, and those of Pinyin.
 * @returns {string} each character once
 */
export const latinCharacters = () =>
  [
    range(0x20, 0x7e),
    range(0xc0, 0xd6),
    range(0xd8, 0xf6),
    range(0xf8, 0x17f),
    range(0x1cd, 0x1dc),
    'ǹ',
  ].join('')

const range = (first, last) => String.fromCodePoint(...span(first, last))

const span = (first, last) => Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** Unassigned cells decode to U+FFFD or to the private use area, and are left out. */
const gb2312Rows = (first, last) => {
  const bytes = span(first, last).flatMap((row) => span(1, 94).flatMap((cell) => [0xa0 + row, 0xa0 + cell]))
  const text = new TextDecoder('gb2312').decode(Uint8Array.from(bytes))
  return text.replaceAll(/[\uE000-\uF8FF\uFFFD]/g, '')
}
