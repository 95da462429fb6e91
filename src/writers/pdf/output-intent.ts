import { compress } from './compress.ts'
import { catalogOf, type PdfFile } from './pdf-file.ts'
import { srgbProfile } from './srgb-profile.ts'

/** Says that the colours of the file are those of sRGB, ISO 19005-2 6.2.3. */
export function addOutputIntent(file: PdfFile): void {
  const profile = file.ref({ N: 3, Filter: 'FlateDecode' })
  profile.end(compress(srgbProfile()))
  const intent = file.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: new String('sRGB'),
    Info: new String('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  })
  intent.end()
  Object.assign(catalogOf(file).data, { OutputIntents: [intent] })
}
