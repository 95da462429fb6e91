import { isJpeg, jpegFacts } from '../../document/jpeg.ts'
import { isPng, pngHeader } from '../../document/png.ts'
import type { LooseImage } from '../loose.ts'

/** As large as a picture of a data file may be. */
export const LARGEST_IMAGE = 2 * 1024 * 1024

/** What is narrower or lower shows nothing: an icon, a line. Pixels. */
const SMALLEST = 48

/** A picture that a file brings along, `icon` when it is too small to show anything; nothing of other kinds. */
export function imageOf(bytes: Uint8Array | undefined): LooseImage | 'icon' | undefined {
  if (!bytes || bytes.length > LARGEST_IMAGE) return undefined
  const size = isPng(bytes) ? pngHeader(bytes) : isJpeg(bytes) ? jpegFacts(bytes) : undefined
  if (!size) return undefined
  if (Math.min(size.width, size.height) < SMALLEST) return 'icon'
  return { extension: isPng(bytes) ? 'png' : 'jpg', bytes }
}
