import { readdir, readFile, writeFile } from 'node:fs/promises'
import { at } from './paths.mjs'

const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i

/** Writes THIRD-PARTY-NOTICES.txt: the licence of each bundled package, and where those of the fonts are. */
export async function writeNotices(packages) {
  const notices = await Promise.all(packages.map(notice))
  await writeFile(at('dist', 'THIRD-PARTY-NOTICES.txt'), [FONTS, ...notices].join(`\n${'='.repeat(80)}\n\n`))
}

/** For packages that name the MIT licence and leave its text out. */
function standardText(license, by) {
  if (license !== 'MIT') throw new Error(`no licence text for ${license}`)
  return MIT.replace('HOLDER', by ?? 'its authors')
}

const MIT = `The MIT License (MIT)

Copyright (c) HOLDER

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`

const FONTS = `report-gen bundles the software below. Fonts are under licences of their own:
fonts/fandol/NOTICE and fonts/fandol/COPYING; fonts/noto/NOTICE and fonts/noto/OFL.txt; fonts/tinos/NOTICE and
fonts/tinos/OFL.txt.
`

async function notice({ folder, name, version, license, homepage, author }) {
  const files = (await readdir(at(folder))).filter((file) => LICENCE_FILE.test(file))
  const texts = await Promise.all(files.map((file) => readFile(at(folder, file), 'utf8')))
  const head = [`${name} ${version} (${license})`, homepage, author].filter(Boolean).join('\n')
  const licence =
    texts.length > 0 ? texts.map((text) => text.trim()).join('\n\n') : standardText(license, author)
  return `${head}\n\n${licence}\n`
}
