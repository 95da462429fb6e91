import { TRADITIONAL } from '../locale/zh/traditional.ts'

const ANY = new RegExp(`[${[...TRADITIONAL.keys()].join('')}]`, 'gu')

/** A text in simplified script, character by character. */
export function simplified(text: string): string {
  return text.replaceAll(ANY, (character) => TRADITIONAL.get(character) ?? character)
}
