/**
 * The words of a label, after each of which a line may end: a numbering in brackets stays whole, marks stay with the word
 * before them, and Chinese words have two characters, or three (规范性, 工商户) where one more would be left over.
 * Deterministic: dictionaries of the system differ from one version to the next.
 */
export function labelWords(label: string): readonly string[] {
  return [...label.matchAll(PIECE)].flatMap(([piece]) => (HAN.test(piece) ? hanWords(piece) : [piece]))
}

/** A numbering in brackets; a run of Chinese characters, from a conjunction on, with marks behind it; all else. */
const PIECE =
  /（[一二三四五六七八九十]+）|[或和及与]?\p{Script=Han}(?:(?![或和及与])\p{Script=Han})*[、，。：；）》”]*|[^\p{Script=Han}（]+|（/gu
const HAN = /^\p{Script=Han}/u

/** Characters that end a word of three. */
const LAST = /[性户社人者局所院站会员部类件数量率费化型]/u

function hanWords(piece: string): readonly string[] {
  const characters = [...piece]
  const length = characters.filter((character) => HAN.test(character)).length
  const words: string[] = []
  let start = 0
  while (start < length) {
    const rest = length - start
    const endsWord =
      rest % 2 === 1 &&
      ((start === 0 && /[或和及与]/.test(piece[0] ?? '')) || LAST.test(characters[start + 2] ?? ''))
    const end = rest <= 3 ? length : start + (endsWord ? 3 : 2)
    words.push(characters.slice(start, end === length ? undefined : end).join(''))
    start = end
  }
  return words
}
