import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it, test } from 'vitest'
import { systemFolders } from '../../src/cli/font-folders.ts'
import { OFFICIAL_NAMES } from '../../src/fonts/official-names.ts'
import { build } from '../../src/pipeline/build.ts'
import { loadOwnFonts } from '../../src/resources/own-fonts.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { BIAOSONG, FANGSONG, HEITI, KAITI, SONGTI } from '../../src/writers/docx/faces.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { collection, fontFile, smallFont, smallTables } from './make-font.ts'

const scratch = mkdtempSync(join(tmpdir(), 'report-gen-fonts-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))
const bundled = await packaged.fonts()

function folderOf(files: Readonly<Record<string, Uint8Array | string>>): string {
  const folder = mkdtempSync(join(scratch, 'fonts-'))
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  return folder
}

/** What became of a folder: the files used, and the problems but for the missing faces. */
function load(files: Readonly<Record<string, Uint8Array | string>>) {
  const folder = folderOf(files)
  const { chosen, set } = loadOwnFonts([folder], bundled)
  const short = (file: string) => file.slice(folder.length + 1).replaceAll('\\', '/')
  const problems = set.problems?.() ?? []
  return {
    set,
    chosen: Object.fromEntries([...chosen].map(([use, { file }]) => [use, short(file)])),
    missing: problems.flatMap((problem) => (problem.kind === 'missing' ? [problem.use] : [])),
    problems: problems.flatMap((problem) => {
      if (problem.kind === 'missing' || problem.kind === 'none') return []
      const files = problem.kind === 'unreadable' ? problem.files : [problem.face.file]
      return [`${problem.kind} ${files.map(short).join()}`]
    }),
  }
}

const font = (names: string, more: { fsType?: number; fsSelection?: number } = {}) =>
  smallFont('政府2', { names, ...more })

test('faces are found by their names, in folders below, in collections, whatever the files are called', () => {
  const { chosen, missing, problems } = load({
    'a.ttf': font('方正小标宋简体'),
    '公文/b.TTF': font('仿宋_GB2312'),
    'c.otf': font('KaiTi'),
    'd.ttf': font('SIMHEI'),
    'e.ttc': collection(font('新宋体'), font('宋体')),
    'f.ttf': font('Times New Roman'),
    'times-bold.ttf': font('Times New Roman', { fsSelection: 0x20 }),
    '读我.txt': 'nothing',
  })
  expect(chosen).toEqual({
    biaosong: 'a.ttf',
    fangsong: '公文/b.TTF',
    kaiti: 'c.otf',
    heiti: 'd.ttf',
    songti: 'e.ttc',
    latin: 'f.ttf',
  })
  expect({ missing, problems }).toEqual({ missing: [], problems: [] })
})

test('the prescribed name is taken before others, and the first file of one name', () => {
  const { chosen } = load({
    '1.ttf': font('仿宋'),
    '2.ttf': font('仿宋_GB2312'),
    '3.ttf': font('仿宋_GB2312'),
  })
  expect(chosen).toEqual({ fangsong: '2.ttf' })
})

test('bold and italic faces are not taken for regular ones', () => {
  const { chosen, missing } = load({
    'b.ttf': font('宋体', { fsSelection: 0x20 }),
    'i.ttf': font('宋体', { fsSelection: 0x01 }),
  })
  expect(chosen).toEqual({})
  expect(missing).toContain('songti')
})

describe('a face that cannot be used is told of, and the next one taken', () => {
  const cff = smallTables('政', { names: '黑体' })
  cff.delete('glyf')
  cff.set('CFF ', Uint8Array.of(1, 0, 4, 1))
  const hollow = smallTables('政', { names: '黑体' }).set('loca', new Uint8Array(3))

  it.each([
    ['that must not be embedded', font('黑体', { fsType: 0x0002 }), 'not-embeddable a.ttf'],
    ['that must be embedded whole', font('黑体', { fsType: 0x0108 }), 'not-embeddable a.ttf'],
    ['of bitmaps only', font('黑体', { fsType: 0x0200 }), 'not-embeddable a.ttf'],
    ['with CFF outlines', fontFile(cff), 'not-truetype a.ttf'],
    ['whose outlines cannot be found', fontFile(hollow), 'broken a.ttf'],
    ['that is text', '这不是字体', 'unreadable a.ttf'],
    ['that is empty', '', 'unreadable a.ttf'],
    ['that is cut off', font('黑体').subarray(0, 100), 'unreadable a.ttf'],
  ])('%s', (_, bytes, problem) => {
    expect(load({ 'a.ttf': bytes, 'b.ttf': font('SimHei') })).toMatchObject({
      chosen: { heiti: 'b.ttf' },
      problems: [problem],
    })
    const alone = load({ 'a.ttf': bytes, 'b.ttf': font('宋体') })
    expect(alone.chosen).toEqual({ songti: 'b.ttf' })
    expect(alone.set.pick('heiti', 0x653f)).toBe(bundled.pick('heiti', 0x653f))
  })

  it('but one for viewing and printing is used and told of', () => {
    expect(load({ 'a.ttf': font('黑体', { fsType: 4 }) })).toMatchObject({
      chosen: { heiti: 'a.ttf' },
      problems: ['preview-print a.ttf'],
    })
  })
})

test('a folder without fonts says so once', () => {
  const { set } = load({ '读我.txt': 'nothing' })
  expect(set.problems?.().map(({ kind }) => kind)).toEqual(['none'])
})

test.skipIf(process.platform === 'win32')('a link to a font is followed, one in a circle is not', () => {
  const folder = folderOf({ 'fonts/a.ttf': font('黑体') })
  symlinkSync(join(folder, 'fonts', 'a.ttf'), join(folder, 'b.ttf'))
  symlinkSync(folder, join(folder, 'fonts', 'circle'))
  symlinkSync(join(folder, 'nowhere'), join(folder, 'nowhere.ttf'))
  const { scanned } = loadOwnFonts([folder], bundled)
  expect(scanned.faces).toHaveLength(2)
  expect(scanned.unreadable).toEqual([])
})

test('the PDF looks for the faces that the DOCX names', () => {
  const { fangsong, kaiti, heiti, songti, biaosong } = OFFICIAL_NAMES
  const first = [fangsong, kaiti, heiti, songti, biaosong].map(([name]) => name)
  expect(first).toEqual([FANGSONG, KAITI, HEITI, SONGTI, BIAOSONG])
})

test('each system has its folders', () => {
  expect(systemFolders('win32', { WINDIR: 'D:\\Windows', LOCALAPPDATA: 'C:\\U\\L' }, 'C:\\U')).toEqual([
    'D:\\Windows\\Fonts',
    'C:\\U\\L\\Microsoft\\Windows\\Fonts',
  ])
  expect(systemFolders('darwin', {}, '/u')).toContain('/u/Library/Fonts')
  expect(systemFolders('linux', {}, '/u')).toEqual([
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    '/u/.local/share/fonts',
    '/u/.fonts',
  ])
})

test('what no official face has comes from a face of any other name, but not from one that must not be embedded', () => {
  const { set } = load({
    '黑体.ttf': font('黑体'),
    '某藏文体.ttf': smallFont('བ', { names: '某藏文体' }),
    '某朝鲜文体.ttf': smallFont('한', { names: '某朝鲜文体', fsType: 2 }),
  })
  expect(set.pick('fangsong', 0x0f56)?.name).toBe('某藏文体')
  expect(set.pick('heiti', 0x0f56)?.name).toBe('某藏文体')
  expect(set.pick('heiti', 0x56fd)?.name).not.toBe('某藏文体')
  expect(set.pick('fangsong', 0xd55c)).toBeUndefined()
})

test('letters that join or run from right to left are told when they are set one by one', async () => {
  const { set } = load({ 'a.ttf': smallFont('ئ', { names: '某维文体' }) })
  const resources = { ...packaged, fonts: async () => set }
  const bytes = new TextEncoder().encode(minimal({ 引言: '政府信息公开条例ئ。' }))
  const { findings } = await build({ path: 'data.yaml', bytes }, { formats: ['pdf'], resources })
  const told = findings.filter(({ rule }) => rule === 'unshaped-script')
  expect(told).toMatchObject([{ severity: 'warning', found: 'ئ', range: { line: expect.any(Number) } }])
})
