import { wordPart } from './part.ts'

/** The faces of a 公文 by the names that Word and WPS know (GB/T 9704-2012 5.2.2 and office habit). */
export const FANGSONG = '仿宋_GB2312'
export const KAITI = '楷体_GB2312'
export const HEITI = '黑体'
export const SONGTI = '宋体'
export const BIAOSONG = '方正小标宋简体'
const LATIN = 'Times New Roman'

/** What prints letters and digits beside a face: its own in titles and headings in 黑体, as in the PDF. */
export function latinBeside(face: string): string {
  return [FANGSONG, KAITI, SONGTI].includes(face) ? LATIN : face
}

interface OfficeFont {
  readonly name: string
  /** Names to look for where `name` is not installed, best first. */
  readonly alternatives: readonly string[]
  /** ECMA-376 17.18.30: roman has serifs, swiss has none, modern is drawn with a constant stroke. */
  readonly family: 'roman' | 'swiss' | 'modern'
}

const OFFICE_FONTS: readonly OfficeFont[] = [
  {
    name: FANGSONG,
    alternatives: ['仿宋', 'FangSong', 'FangSong_GB2312', 'STFangsong', '华文仿宋', '方正仿宋_GBK'],
    family: 'modern',
  },
  {
    name: KAITI,
    alternatives: ['楷体', 'KaiTi', 'KaiTi_GB2312', 'STKaiti', '华文楷体', '方正楷体_GBK'],
    family: 'modern',
  },
  { name: HEITI, alternatives: ['SimHei', '方正黑体_GBK', 'STHeiti', '微软雅黑'], family: 'swiss' },
  { name: SONGTI, alternatives: ['SimSun', '新宋体', 'STSong', '华文中宋', '方正书宋_GBK'], family: 'roman' },
  {
    name: BIAOSONG,
    alternatives: ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', '华文中宋', 'STZhongsong', '宋体', 'SimSun'],
    family: 'roman',
  },
  { name: LATIN, alternatives: ['Times', 'Liberation Serif', 'Tinos'], family: 'roman' },
]

/** Charset 86 is GB2312, so that a reader without the face takes a Chinese one; 00 is that of Windows in the West. */
export const fontTable = wordPart(
  'fontTable.xml',
  'fonts',
  OFFICE_FONTS.map(
    ({ name, alternatives, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${alternatives.join(',')}"/><w:charset w:val="${name === LATIN ? '00' : '86'}"/>` +
      `<w:family w:val="${family}"/><w:pitch w:val="default"/></w:font>`,
  ).join(''),
)
