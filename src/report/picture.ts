import type { Picture } from '../document/document.ts'
import { pictureText } from '../locale/zh/pictures.ts'
import type { ReadFile } from '../source/read-file.ts'
import { isJpeg, jpegFacts } from './jpeg.ts'
import { isPng, isWholePng, type PictureSize, pngSize } from './png.ts'

export interface PictureProblem {
  readonly rule: string
  readonly said: { readonly message: string; readonly fix: string; readonly found?: string }
}

const MOST_BYTES = 2 * 1024 * 1024
const MOST_PIXELS = 40_000_000

/** A picture beside the data file that all outputs can show. */
export async function readPicture(
  path: string,
  readFile: ReadFile,
): Promise<{ readonly picture: Picture } | { readonly problem: PictureProblem }> {
  const inside = insidePath(path)
  if (inside === undefined) return problem('picture-path', pictureText.outside(path))
  const bytes = await readFile(inside)
  if (!bytes) return problem('picture-missing', pictureText.missing(path))
  if (bytes === 'outside') return problem('picture-path', pictureText.leadsOutside(path))
  if (bytes === 'not-a-file') return problem('picture-missing', pictureText.notAFile(path))
  if (bytes.length > MOST_BYTES) return problem('picture-size', pictureText.tooLarge(path))
  if (isPng(bytes)) {
    const size = pngSize(bytes)
    if (size && isHuge(size)) return problem('picture-size', pictureText.tooManyPixels(path, size))
    if (!size || !isWholePng(bytes, size)) return problem('picture-damaged', pictureText.damaged(path))
    return { picture: { kind: 'picture', mediaType: 'image/png', bytes, ...size } }
  }
  if (!isJpeg(bytes)) return problem('picture-kind', pictureText.otherKind(path))
  const facts = jpegFacts(bytes)
  if (!facts) return problem('picture-damaged', pictureText.damaged(path))
  const { usual, orientation, ...size } = facts
  if (isHuge(size)) return problem('picture-size', pictureText.tooManyPixels(path, size))
  if (!usual) return problem('picture-kind', pictureText.unusual(path))
  if (orientation !== 1) return problem('picture-turned', pictureText.turned(path))
  return { picture: { kind: 'picture', mediaType: 'image/jpeg', bytes, ...size } }
}

function problem(rule: string, said: PictureProblem['said']): { readonly problem: PictureProblem } {
  return { problem: { rule, said } }
}

function isHuge({ width, height }: PictureSize): boolean {
  return width * height > MOST_PIXELS
}

/** The path without `./`; nothing when it is absolute, an address, or leads out of the folder on any system. */
function insidePath(path: string): string | undefined {
  const names = path.trim().split(/[/\\]/)
  const [first = ''] = names
  if (first === '' || first.includes(':') || names.includes('..') || path.includes('\0')) return undefined
  const inside = names.filter((name) => name !== '.' && name !== '').join('/')
  return inside === '' ? undefined : inside
}
