import type { Token } from 'marked'

/** Where a line of Markdown ends between Chinese characters: a browser would show a space there. */
const BETWEEN_HAN = /(?<=[\p{Script=Han}，。；：、！？（）“”])\n(?=[\p{Script=Han}（“])/gu

/** For `walkTokens` of marked: lines of Chinese are put together as they are in print. */
export function joinLines(token: Token): void {
  if (token.type === 'text') token.text = token.text.replace(BETWEEN_HAN, '')
}
