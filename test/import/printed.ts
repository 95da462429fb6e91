import type { Block, Document } from '../../src/document/document.ts'

/** What is printed of a document, in order; charts are not imported. */
export function printed({ blocks }: Document, without: readonly Block['type'][] = []): readonly string[] {
  return blocks
    .filter(({ type }) => type !== 'illustration' && !without.includes(type))
    .map((block): string => {
      if (block.type === 'table') {
        const figures = block.cells.map(({ text, note }) => text + (note ?? ''))
        return [...(block.title ?? []), ...(block.above ?? []), ...figures].join('|')
      }
      if (block.type === 'paragraph') return block.runs.map(({ text }) => text).join('')
      return JSON.stringify(block)
    })
}
