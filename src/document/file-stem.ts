/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * Characters that are not seen: controls, marks of direction (which make a name read in another order), zero-width ones,
 * halves of characters.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu

/** Longest stem in UTF-8 bytes: file systems allow 255 for the whole name, extensions and temporary names included. */
const LONGEST = 200

/** A title as a file name without extension that every system accepts. */
export function fileStem(title: string): string {
  const cleaned = title
    .replace(/[<>:"/\\|?*]/g, '')
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim()
  const stem = withinBytes(cleaned.replace(/^[. ]+/, ''), LONGEST).replace(/[. ]+$/, '')
  return stem === '' || RESERVED.test(stem) ? `_${stem}` : stem
}

function withinBytes(text: string, limit: number): string {
  let kept = ''
  let bytes = 0
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > limit) break
    kept += character
  }
  return kept
}
