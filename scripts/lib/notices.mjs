import { readdir, readFile, writeFile } from 'node:fs/promises'
import { at } from './paths.mjs'

const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i

/** Writes THIRD-PARTY-NOTICES.txt: the licence of everything that is bundled, and where those of the fonts are. */
export async function writeNotices(inputs) {
  const names = new Set(inputs.flatMap((input) => packageOf(input) ?? []))
  const notices = await Promise.all([...names].sort().map(notice))
  await writeFile(at('dist', 'THIRD-PARTY-NOTICES.txt'), [FONTS, ...notices].join(`\n${'='.repeat(80)}\n\n`))
}

const FONTS = `report-gen bundles the software below. Fonts are under licences of their own:
fonts/fandol/NOTICE and fonts/fandol/COPYING; fonts/noto/NOTICE and fonts/noto/OFL.txt.
`

/** The folder of the package that a bundled file belongs to, e.g. node_modules/@noble/hashes. */
function packageOf(input) {
  const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)
  return match?.[1]
}

async function notice(folder) {
  const { name, version, license, homepage, author } = JSON.parse(
    await readFile(at(folder, 'package.json'), 'utf8'),
  )
  const files = (await readdir(at(folder))).filter((file) => LICENCE_FILE.test(file))
  const texts = await Promise.all(files.map((file) => readFile(at(folder, file), 'utf8')))
  const by = typeof author === 'string' ? author : author?.name
  const head = [`${name} ${version} (${license})`, ...(homepage ? [homepage] : []), ...(by ? [by] : [])].join(
    '\n',
  )
  return `${head}\n\n${texts.map((text) => text.trim()).join('\n\n')}\n`
}
