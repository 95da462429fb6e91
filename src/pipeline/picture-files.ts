import type { Document, Picture } from '../document/document.ts'
import { outputText } from '../locale/zh/output.ts'
import { sha256 } from '../source/sha256.ts'
import { outputStem } from './output-stem.ts'

/** A picture of the report as a file of its own: some editors of websites take pictures out of what is put in. */
export interface PictureFile {
  readonly name: string
  /** 图题 */
  readonly caption: string
  readonly bytes: Uint8Array
}

/**
 * The pictures of a report, in its order, as they were given. The name ends with what the bytes hash to, so that a file of
 * that name with other bytes was edited by somebody.
 */
export function pictureFiles(document: Document): readonly PictureFile[] {
  const stem = outputStem(document)
  return document.blocks
    .flatMap((block) =>
      block.type === 'illustration' && block.content.kind === 'picture'
        ? [{ caption: block.caption, picture: block.content }]
        : [],
    )
    .map(({ caption, picture }, index) => ({
      name: `${stem}.${outputText.picture(index + 1)}.${nameEnd(picture)}`,
      caption,
      bytes: picture.bytes,
    }))
}

function nameEnd({ mediaType, bytes }: Picture): string {
  const hash = sha256(bytes).slice(0, 8)
  return `${hash}.${mediaType === 'image/png' ? 'png' : 'jpg'}`
}
