import type { FaceSubset } from '../../layout/face-subset.ts'

/** The CMap from a font's codes to characters in UTF-16BE, ISO 32000-1 9.10.3. */
export function toUnicode({ characters }: FaceSubset): string {
  const entries = Array.from(characters, ([codePoint, { digits }]) => `<${digits}> <${utf16(codePoint)}>`)
  const blocks: string[] = []
  for (let start = 0; start < entries.length; start += BLOCK) {
    const block = entries.slice(start, start + BLOCK)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

/** The most entries that a block may have (Adobe Technical Note 5014). */
const BLOCK = 100

function utf16(codePoint: number): string {
  if (codePoint < 0x10000) return codePoint.toString(16).padStart(4, '0')
  const [high, low] = [0xd800 + ((codePoint - 0x10000) >> 10), 0xdc00 + (codePoint & 0x3ff)]
  return high.toString(16) + low.toString(16)
}
