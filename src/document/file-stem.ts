/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** Longest stem in UTF-8 bytes: file systems allow 255 for the whole name, extensions and temporary names included. */
const LONGEST = 200

/** A title as a file name without extension that every system accepts. */
export function fileStem(title: string): string {
  const cleaned = title
    // biome-ignore lint/suspicious/noControlCharactersInRegex: file names cannot hold them
    .replace(/[<>:"/\\|?*\u0000-\u001F\u007F]/g, '')
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
