import { compress } from './compress.ts'
import type { PdfFile, Reference } from './pdf-file.ts'
import { srgbProfile } from './srgb-profile.ts'

/** Says that the colours of the file are those of sRGB, ISO 19005-2 6.2.3. */
export function addOutputIntent(file: PdfFile): Reference {
  const profile = file.addStream('/N 3 /Filter /FlateDecode', compress(srgbProfile()))
  return file.add(
    `<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1) /DestOutputProfile ${profile}>>`,
  )
}
