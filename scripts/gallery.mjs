import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importSource } from './lib/import-source.mjs'
import { at } from './lib/paths.mjs'

// Makes the pictures of examples/README.md from out/ (run `npm start` first): pages of each example's PDF, DOCX
// (through LibreOffice) and HTML (through Chromium), small. Needs poppler-utils, libreoffice, chromium, imagemagick.
const WIDTH = 360
const gallery = at('examples', 'gallery')
const work = mkdtempSync(join(tmpdir(), 'gallery-'))

function run(command, ...arguments_) {
  const { status, stderr } = spawnSync(command, arguments_, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
}

/** One page of a PDF as a small picture. */
function page(pdf, number, name) {
  run(
    'pdftoppm',
    '-png',
    '-r',
    '72',
    '-f',
    String(number),
    '-l',
    String(number),
    '-singlefile',
    pdf,
    join(work, name),
  )
  run(
    'convert',
    join(work, `${name}.png`),
    '-resize',
    `${WIDTH}x`,
    '-colors',
    '32',
    join(gallery, `${name}.png`),
  )
}

function pageCount(pdf) {
  const { stdout } = spawnSync('pdfinfo', [pdf], { encoding: 'utf8' })
  return Number(/Pages:\s+(\d+)/.exec(stdout)?.[1])
}

/** Pages with ruled tables show more than prose: the first page and the one in the middle of the tables. */
const TABLE_PAGE = { 2016: 3, 2017: 7, 2018: 9, 2020: 4, 2021: 5 }

const { convertToPdf } = await importSource('test/readers/libreoffice.ts')
mkdirSync(gallery, { recursive: true })
const rows = []
const isReport = (name) => existsSync(at('examples', name, 'data.yaml'))
for (const example of readdirSync(at('out')).filter(isReport).sort()) {
  const files = readdirSync(at('out', example))
  const file = (extension) =>
    at('out', example, files.find((name) => name.slice(name.indexOf('.')) === `.${extension}`) ?? '')
  const tablePage = Math.min(TABLE_PAGE[example.slice(0, 4)], pageCount(file('pdf')))
  page(file('pdf'), 1, `${example}-pdf-1`)
  page(file('pdf'), tablePage, `${example}-pdf-2`)
  const converted = join(work, 'converted.pdf')
  writeFileSync(converted, await convertToPdf(readFileSync(file('docx'))))
  page(converted, Math.min(tablePage, pageCount(converted)), `${example}-docx`)
  const shot = join(work, 'page.png')
  const url = `file://${encodeURI(file('html'))}`
  run(
    'chromium',
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    `--screenshot=${shot}`,
    '--window-size=900,1270',
    url,
  )
  run('convert', shot, '-resize', `${WIDTH}x`, '-colors', '48', join(gallery, `${example}-html.png`))
  const picture = (kind, text) => `![${text}](gallery/${example}-${kind}.png)`
  rows.push(
    `## [${example}](${example}/data.yaml)\n`,
    `| PDF 首页 | PDF 表格 | DOCX（LibreOffice 打开） | 网页 |\n| --- | --- | --- | --- |`,
    `| ${picture('pdf-1', 'PDF 首页')} | ${picture('pdf-2', 'PDF 中表格的一页')} | ${picture('docx', 'DOCX 中表格的一页')} | ${picture('html', '网页开头')} |\n`,
  )
}
const head = `# 示例

五份真实公布过的年度报告，各用一份数据文件重新生成。每个文件夹里的 \`data.yaml\` 开头说明了哪些地方照原文、哪些地方作了补正。
运行 \`npm start\`，全部生成到 \`out/\`。图片由 \`node scripts/gallery.mjs\` 制作。

另有 [汇总](汇总/名单.yaml)：虚构的一个区，十二个单位报来的数据文件、Excel 和网页，有一个没有报，一个数有矛盾；\`npm start\` 把它们汇总到 \`out/汇总\`，用法见使用指南“汇总各单位的数据”。
`
writeFileSync(at('examples', 'README.md'), `${[head, ...rows].join('\n').trimEnd()}\n`)
rmSync(work, { recursive: true, force: true })
