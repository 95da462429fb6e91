import { ordinaryOf } from '../../locale/zh/lookalikes.ts'

/** Radicals, compatibility ideographs, and the private use areas; twelve characters among the second are ordinary. */
export const LOOKALIKES =
  /(?:[\u2E80-\u2FD5\uE000-\uF8FF]|(?![\uFA0E\uFA0F\uFA11\uFA13\uFA14\uFA1F\uFA21\uFA23\uFA24\uFA27-\uFA29])[\uF900-\uFAD9]|[\u{2F800}-\u{2FA1D}\u{F0000}-\u{10FFFF}])+/gu

/** What a run of them looks like; `undefined` when one of them cannot be told. */
export function ordinaryRun(run: string): string | undefined {
  const characters = [...run].map(ordinaryOf)
  return characters.includes(undefined) ? undefined : characters.join('')
}

/** A text of the same length as it is after mending. */
export function asOrdinary(text: string): string {
  const asLong = (character: string) => {
    const ordinary = ordinaryOf(character)
    return ordinary?.length === character.length ? ordinary : character
  }
  return text.replace(LOOKALIKES, (run) => [...run].map(asLong).join(''))
}
