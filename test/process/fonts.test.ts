import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { collection, renamedFont, smallFont } from '../fonts/make-font.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { reportGen } from './cli.ts'

/** As an office has them: of 黑体 a copy that must not be embedded, no 楷体, a file that is none. */
function officeFonts(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const write = (name: string, bytes: Uint8Array | string) => writeFileSync(join(folder, name), bytes)
  write('fzxbs.ttf', renamedFont({ names: '方正小标宋简体', from: 'noto/NotoSerifSC-Bold.ttf', fsType: 4 }))
  write(
    'simfang.ttf',
    renamedFont({ names: '仿宋_GB2312', from: 'fandol/FandolFang-Regular.ttf', fsType: 8 }),
  )
  write('simhei.ttf', smallFont('政府', { names: 'SimHei', fsType: 2 }))
  write('times.ttf', smallFont('0123456789', { names: 'Times New Roman' }))
  write(
    'simsun.ttc',
    collection(
      smallFont('政', { names: '新宋体' }),
      renamedFont({ names: '宋体', from: 'noto/NotoSerifSC-Regular.ttf' }),
    ),
  )
  write('仿宋.ttf', '这不是字体')
}

function workFolder(): string {
  const folder = scratchFolder()
  officeFonts(join(folder, '字体'))
  writeFileSync(join(folder, 'data.yaml'), minimal({ 引言: '由𬭊、㙟、䶮三人负责😀。' }, 2025))
  return folder
}

const folder = workFolder()
const sum = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

function pdfOf(cwd: string, ...options: readonly string[]) {
  const out = `out-${readdirSync(cwd).length}`
  const run = reportGen(cwd, ['build', 'data.yaml', '-f', 'pdf', '-o', out, ...options])
  const [name = ''] = readdirSync(join(cwd, out))
  return { ...run, path: join(cwd, out, name) }
}

test('a PDF has the faces of the folder, and keeps the standards; what is not as asked is told', () => {
  const { path, status, stderr } = pdfOf(folder, '--fonts', '字体', '--pdf-standard', 'ua-1,a-2a')
  expect(status).toBe(0)
  expect(stderr.match(/\[(font|missing|pdf)-[a-z]+\]/g)).toEqual([
    '[font-damaged]',
    '[font-embedding]',
    '[font-missing]',
    '[font-embedding]',
    '[missing-glyph]',
  ])
  const names = new Set(readFileSync(path, 'latin1').match(/(?<=\/FontName \/[A-Z]{6}\+)[\w-]+/g))
  expect(names.has('Synthetic')).toBe(true)
  expect(names.has('NotoSansSC-Medium')).toBe(true)
  expect(names.has('NotoSerifSC-Rare')).toBe(true)
  expect(names.has('FandolFang-Regular')).toBe(false)
})

test('the same fonts elsewhere give the same bytes; without them the PDF is the usual one', () => {
  const elsewhere = workFolder()
  const usual = sum(pdfOf(folder).path)
  const own = sum(pdfOf(folder, '--fonts', '字体').path)
  expect(sum(pdfOf(elsewhere, '--fonts', join(elsewhere, '字体')).path)).toBe(own)
  expect(sum(pdfOf(elsewhere).path)).toBe(usual)
  expect(own).not.toBe(usual)
})

/** What doctor says behind what it says of the machine. */
const ofFonts = (told: string) => told.slice(told.indexOf('\n\n') + 2)

test('doctor shows the bundled faces', () => {
  const { status, stdout, stderr } = reportGen(folder, ['doctor'])
  expect(status).toBe(0)
  expect(stderr).toBe('')
  expect(ofFonts(stdout)).toMatchInlineSnapshot(`
    "PDF、OFD 的字体（随软件附带的；要用本机安装的，请加 --fonts system）
      用途        规定的字体       实际用的字体        来自
      标题        方正小标宋简体   Noto Serif SC       随软件附带
      正文        仿宋_GB2312      FandolFang          随软件附带
      二级标题    楷体_GB2312      FandolKai           随软件附带
      一级标题    黑体             Noto Sans SC        随软件附带
      表格、页码  宋体             Noto Serif SC       随软件附带
      西文、数字  Times New Roman  Tinos               随软件附带
      生僻字                       Noto Serif SC Rare  随软件附带
    "
  `)
})

test('doctor shows the faces of a folder, and the characters of a report that they lack', () => {
  const { status, stdout, stderr } = reportGen(folder, ['doctor', 'data.yaml', '--fonts', '字体'])
  expect(status).toBe(0)
  expect(ofFonts(stdout).replaceAll('\\', '/')).toMatchInlineSnapshot(`
    "PDF、OFD 的字体
      用途        规定的字体       实际用的字体        来自
      标题        方正小标宋简体   方正小标宋简体      字体/fzxbs.ttf
      正文        仿宋_GB2312      仿宋_GB2312         字体/simfang.ttf
      二级标题    楷体_GB2312      FandolKai           随软件附带
      一级标题    黑体             Noto Sans SC        随软件附带
      表格、页码  宋体             宋体                字体/simsun.ttc
      西文、数字  Times New Roman  Times New Roman     字体/times.ttf
      生僻字                       Noto Serif SC Rare  随软件附带

    读到 6 种字体，其中公文字体
      字体             用途        嵌入许可        文件
      方正小标宋简体   标题        只供阅读、打印  字体/fzxbs.ttf
      仿宋_GB2312      正文        可以            字体/simfang.ttf
      SimHei           没有用到    不允许          字体/simhei.ttf
      宋体             表格、页码  可以            字体/simsun.ttc
      Times New Roman  西文、数字  可以            字体/times.ttf

    data.yaml：250 个不同的字，其中 4 个规定的字体里没有
      字               位置  PDF、OFD 里
      “𬭊”（U+2CB4A）  3:6   Noto Serif SC Rare
      “㙟”（U+365F）   3:9   Noto Serif SC Rare
      “䶮”（U+4DAE）   3:11  Noto Serif SC Rare
      “😀”（U+1F600）  3:16  没有，印成 〓
    "
  `)
  expect(stderr.replaceAll('\\', '/')).toMatchInlineSnapshot(`
    "
    --fonts 字体 警告 1 个文件不是字体，或者已损坏，没有使用：字体/仿宋.ttf [font-damaged]
      办法：请重新复制这些字体；不是字体的，请移走

    --fonts 字体 警告 “方正小标宋简体”（字体/fzxbs.ttf）的许可只允许嵌入供阅读和打印的文件 [font-embedding]
      办法：这份文件可以发布和打印，请不要再编辑；要编辑的，请换用许可更宽的字体

    --fonts 字体 警告 没有找到二级标题用的楷体_GB2312，用随软件附带的字体代替 [font-missing]
      办法：请安装 楷体_GB2312，或把它的文件放进 --fonts 指定的文件夹

    --fonts 字体 警告 “SimHei”（字体/simhei.ttf）的许可不允许嵌入文件，没有使用 [font-embedding]
      办法：请换用允许嵌入的 黑体；没有的，由别的字体或随软件附带的字体代替
    "
  `)
})

test('doctor tells what keeps a report from being read', () => {
  writeFileSync(join(folder, 'bad.yaml'), '年度：2025\n')
  const { status, stderr } = reportGen(folder, ['doctor', 'bad.yaml'])
  expect(status).toBe(1)
  expect(stderr).toContain('bad.yaml:1:')
  expect(reportGen(folder, ['doctor', '没有.yaml']).status).toBe(3)
})
