import type { Document, Illustration } from '../../src/document/document.ts'
import { illustrationOf } from '../chart/samples.ts'
import { jpegFile, pngFile } from '../report/picture-files.ts'

const picture = (mediaType: 'image/png' | 'image/jpeg', bytes: Uint8Array) => {
  const size = mediaType === 'image/png' ? { width: 40, height: 30 } : { width: 16, height: 8 }
  return { kind: 'picture', mediaType, bytes, ...size } as const
}

/** Opaque, half transparent, and a photograph. */
export const pictures = [
  illustrationOf('不透明', picture('image/png', pngFile())),
  illustrationOf('半透明', picture('image/png', pngFile({ alpha: true }))),
  illustrationOf('照片', picture('image/jpeg', jpegFile())),
]

export function documentOf(illustrations: readonly Illustration[]): Document {
  const words = (text: string) => ({ type: 'paragraph', runs: [{ text }] }) as const
  return {
    title: '图',
    agency: '甲市乙区人民政府',
    year: 2021,
    timestamp: '2022-03-08T00:00:00Z',
    blocks: [{ type: 'title', units: ['图'] }, words('图前。'), ...illustrations, words('图后。')],
  }
}
