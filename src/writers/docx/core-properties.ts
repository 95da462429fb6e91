import type { Document } from '../../document/document.ts'
import { UNSEALED } from '../../document/seal.ts'
import { type Part, part } from './part.ts'

/** docProps/core.xml (ECMA-376 part 2, 11). docx takes its dates from the clock and knows no language. */
export function coreProperties({ title, agency, timestamp }: Document): Part {
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${timestamp}</dcterms:${name}>`
  return part(
    'docProps/core.xml',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(agency)}</dc:creator>` +
      `<cp:lastModifiedBy>${escapeXml(agency)}</cp:lastModifiedBy><dc:identifier>${UNSEALED}</dc:identifier><dc:language>zh-CN</dc:language>` +
      `${date('created')}${date('modified')}</cp:coreProperties>`,
  )
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
