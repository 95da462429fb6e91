import type { Picture } from '../document/document.ts'
import { isJpeg, jpegFacts } from '../document/jpeg.ts'
import { isPng, type PictureSize, pngHeader, readPng, unpackedLength } from '../document/png.ts'
import type { RuleId } from '../findings/registry.ts'
import { pictureText } from '../locale/zh/pictures.ts'
import type { ReadFile } from '../source/read-file.ts'
import { isWholeJpeg } from './whole-jpeg.ts'

export interface PictureProblem {
  readonly rule: RuleId
  readonly said: { readonly message: string; readonly fix: string; readonly found?: string }
}

/** All are judged before a pixel is decoded. */
const MOST_BYTES = 2 * 1024 * 1024
const MOST_PIXELS = 40_000_000
const MOST_A_SIDE = 20_000
const MOST_UNPACKED = 100 * 1024 * 1024

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
    const header = pngHeader(bytes)
    if (!header) return problem('picture-damaged', pictureText.damaged(path))
    if (isHuge(header)) return problem('picture-size', pictureText.tooManyPixels(path, header))
    const unpacked = unpackedLength(header)
    if (unpacked > MOST_UNPACKED) return problem('picture-size', pictureText.tooLargeUnpacked(path, unpacked))
    if (!readPng(bytes)) return problem('picture-damaged', pictureText.damaged(path))
    const { width, height } = header
    return { picture: { kind: 'picture', mediaType: 'image/png', bytes, width, height } }
  }
  if (!isJpeg(bytes)) return problem('picture-kind', pictureText.otherKind(path))
  const facts = jpegFacts(bytes)
  if (!facts) return problem('picture-damaged', pictureText.damaged(path))
  const { usual, orientation, width, height } = facts
  if (isHuge(facts)) return problem('picture-size', pictureText.tooManyPixels(path, facts))
  if (!usual) return problem('picture-kind', pictureText.unusual(path))
  if (!isWholeJpeg(bytes)) return problem('picture-damaged', pictureText.damaged(path))
  if (orientation !== 1) return problem('picture-turned', pictureText.turned(path))
  return { picture: { kind: 'picture', mediaType: 'image/jpeg', bytes, width, height } }
}

function problem(rule: RuleId, said: PictureProblem['said']): { readonly problem: PictureProblem } {
  return { problem: { rule, said } }
}

function isHuge({ width, height }: PictureSize): boolean {
  return width * height > MOST_PIXELS || Math.max(width, height) > MOST_A_SIDE
}

/** The path without `./`; nothing when it is absolute, an address, or leads out of the folder on any system. */
function insidePath(path: string): string | undefined {
  const names = path.trim().split(/[/\\]/)
  const [first = ''] = names
  if (first === '' || first.includes(':') || names.includes('..') || path.includes('\0')) return undefined
  const inside = names.filter((name) => name !== '.' && name !== '').join('/')
  return inside === '' ? undefined : inside
}
