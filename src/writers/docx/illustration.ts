import { ImageRun, Paragraph } from 'docx'
import type { Illustration, Picture } from '../../document/document.ts'
import { chartRun } from './chart.ts'
import { run } from './run.ts'

/** A chart or a picture in a paragraph of its own, and its caption below on the same page. `number`: unique in the document. */
export function illustration(
  { name, caption, description, content }: Illustration,
  number: number,
): readonly Paragraph[] {
  // docx numbers drawings through the whole process.
  const altText = { id: String(number), name, description }
  const drawn =
    content.kind === 'chart'
      ? chartRun(content, altText)
      : new ImageRun({
          type: content.mediaType === 'image/png' ? 'png' : 'jpg',
          data: content.bytes,
          transformation: sizeOf(content),
          altText,
        })
  return [
    new Paragraph({ style: 'Figure', children: [drawn] }),
    new Paragraph({ style: 'Caption', children: [run(caption)] }),
  ]
}

/** 156 mm by 110 mm at 96 pixels to the inch: the width of the 版心 and half its height. */
const WIDEST = 590
const TALLEST = 416

function sizeOf({ width, height }: Picture) {
  const scale = Math.min(1, WIDEST / width, TALLEST / height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}
