import type { Document } from '../../document/document.ts'

/** 发文字号 */
export function documentNumber({ blocks }: Document): string | undefined {
  return blocks.find((block) => block.type === 'document-number')?.text
}
