import { quoteScalar } from '../source/quote-scalar.ts'
import type { IllustrationContent } from './content.ts'

/** 附图, each a picture beside the data file. */
export function illustrationLines(
  illustrations: readonly IllustrationContent[],
  commentsOf: (address: string) => readonly string[],
): readonly string[] {
  if (illustrations.length === 0) return []
  const lines = illustrations.flatMap(({ title, file, description, place }) => [
    ...commentsOf(`附图.${title}`).map((line) => `  ${line}`),
    `  ${quoteScalar(title)}:`,
    `    图片: ${quoteScalar(file)}`,
    description === undefined ? '    说明:' : `    说明: ${quoteScalar(description)}`,
    `    位置: ${quoteScalar(place)}`,
  ])
  return ['', '附图:', ...lines]
}
