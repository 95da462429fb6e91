import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const run = promisify(execFile)
const FONTS = fileURLToPath(new URL('../../fonts', import.meta.url))

/** A face as fonts/faces.json lists it; `officialName` is the name that Word and WPS know. */
interface ListedFace {
  readonly file: string
  readonly family: string
  readonly officialName: string | null
}

/** The document as LibreOffice prints or saves it. */
export async function convertTo(
  format: 'pdf' | 'odt',
  document: Uint8Array,
  source: 'docx' | 'odt' = 'docx',
): Promise<Uint8Array> {
  const [converted] = await convertAll(format, [document], source)
  return converted as Uint8Array
}

/**
 * Many documents in one run, for most of the time goes into starting LibreOffice: in a home of its own, with the
 * official faces played by those in fonts/ and no other font in sight.
 */
export async function convertAll(
  format: 'pdf' | 'odt' | 'ods' | 'docx' | 'doc' | 'html' | 'xls' | 'xlsx',
  documents: readonly Uint8Array[],
  source: 'docx' | 'odt' | 'ods' | 'xlsx' = 'docx',
): Promise<readonly Uint8Array[]> {
  const home = await mkdtemp(join(tmpdir(), 'libreoffice-'))
  try {
    await mkdir(join(home, 'cache'))
    await writeFile(join(home, 'fonts.conf'), await fontConfiguration(home))
    await mkdir(join(home, 'out'))
    const names = documents.map((_, index) => `report-${index}`)
    await Promise.all(
      documents.map((document, index) => writeFile(join(home, `${names[index]}.${source}`), document)),
    )
    await run(
      'soffice',
      [
        `-env:UserInstallation=file://${home}/profile`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        join(home, 'out'),
        ...names.map((name) => join(home, `${name}.${source}`)),
      ],
      {
        env: {
          PATH: process.env['PATH'],
          HOME: home,
          FONTCONFIG_FILE: join(home, 'fonts.conf'),
          SAL_USE_VCLPLUGIN: 'svp',
        },
      },
    )
    return await Promise.all(names.map((name) => readFile(join(home, 'out', `${name}.${format}`))))
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

export const convertToPdf = (docx: Uint8Array): Promise<Uint8Array> => convertTo('pdf', docx)

/**
 * The same with what LibreOffice 7.4 does not take over from a DOCX put right: it reads overflowPunct the wrong way
 * round, so that marks hang into the margin, and does not know autoSpaceDN, so that digits are set off from 汉字.
 */
export async function convertToPdfAsWritten(docx: Uint8Array): Promise<Uint8Array> {
  const parts = unzipSync(await convertTo('odt', docx))
  const corrected = Object.entries(parts).map(([path, data]) => {
    if (!/^(styles|content)\.xml$/.test(path)) return [path, data] as const
    const xml = strFromU8(data)
      .replaceAll('style:punctuation-wrap="hanging"', 'style:punctuation-wrap="simple"')
      .replaceAll('style:text-autospace="ideograph-alpha"', 'style:text-autospace="none"')
    return [path, strToU8(xml)] as const
  })
  return convertTo('pdf', zipSync(Object.fromEntries(corrected)), 'odt')
}

async function fontConfiguration(home: string): Promise<string> {
  const faces: readonly ListedFace[] = JSON.parse(await readFile(join(FONTS, 'faces.json'), 'utf8'))
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${FONTS}</dir>
  <cachedir>${home}/cache</cachedir>
${faces.map(alias).join('\n')}
</fontconfig>
`
}

/** The official name is answered by our face: its family and the weight that its file is named for. */
function alias({ file, family, officialName }: ListedFace): string {
  if (officialName === null) return ''
  const weight = file.replace(/^.*-|\.ttf$/g, '').toLowerCase()
  return `  <match target="pattern">
    <test name="family"><string>${officialName}</string></test>
    <edit name="family" mode="assign" binding="strong"><string>${family}</string></edit>
    <edit name="weight" mode="assign" binding="strong"><const>${weight}</const></edit>
  </match>`
}
