import { escaped } from '../container/write-xml.ts'
import type { SealPlace } from './package-seal.ts'
import { UNSEALED } from './seal.ts'

/** Where an office file keeps its seal: among its properties. */
export const OFFICE_SEAL: SealPlace = { part: 'docProps/core.xml', before: '<dc:identifier>' }

export interface OfficeProperties {
  readonly title: string
  /** The author. */
  readonly agency: string
  /** ISO 8601 in UTC. */
  readonly timestamp: string
}

/** The content of docProps/core.xml (ECMA-376 part 2, 11), with the place of the seal. */
export function coreProperties({ title, agency, timestamp }: OfficeProperties): string {
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${timestamp}</dcterms:${name}>`
  return (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(agency)}</dc:creator>` +
    `<cp:lastModifiedBy>${escaped(agency)}</cp:lastModifiedBy><dc:identifier>${UNSEALED}</dc:identifier><dc:language>zh-CN</dc:language>` +
    `${date('created')}${date('modified')}</cp:coreProperties>`
  )
}
