import { ImageRun, Paragraph } from 'docx'
import type { Illustration, Picture } from '../../document/document.ts'
import { chartRun } from './chart.ts'
import type { Page } from './page.ts'
import { run } from './run.ts'

/** A chart or a picture in a paragraph of its own, and its caption below on the same page. `number`: unique in the document. */
export function illustration(
  { name, caption, description, content }: Illustration,
  number: number,
  { textWidth }: Page,
): readonly Paragraph[] {
  // docx numbers drawings through the whole process.
  const altText = { id: String(number), name, description }
  const drawn =
    content.kind === 'chart'
      ? chartRun(content, altText, textWidth / 20)
      : new ImageRun({
          type: content.mediaType === 'image/png' ? 'png' : 'jpg',
          data: content.bytes,
          transformation: sizeOf(content, textWidth / 15),
          altText,
        })
  return [
    new Paragraph({ style: 'Figure', children: [drawn] }),
    new Paragraph({ style: 'Caption', children: [run(caption)] }),
  ]
}

/** 110 mm at 96 pixels to the inch: half the height of the 版心. */
const TALLEST = 416

/** In pixels, `widest` at most. */
function sizeOf({ width, height }: Picture, widest: number) {
  const scale = Math.min(1, widest / width, TALLEST / height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}
